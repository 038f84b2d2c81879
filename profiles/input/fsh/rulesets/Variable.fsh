// Usage: `* insert Variable(goal, [[%resource.item…]])`: a named intermediate result that the score is calculated from.
RuleSet: Variable(name, expression)
* extension[+].url = $variable
* extension[=].valueExpression.name = "{name}"
* extension[=].valueExpression.language = #text/fhirpath
* extension[=].valueExpression.expression = "{expression}"
