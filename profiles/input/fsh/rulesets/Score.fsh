// Usage: `* insert Score(4, [[%points.count() >= 8]])` last in every form: percent of the maximum, 4 per answered item, with
// two decimals, provided the condition holds. It is for whoever fills in the form; the receiver scores the answer again.
// aggregate() stands for sum(), which not every FHIRPath engine knows.
RuleSet: Score(maximum, condition)
* item[+].linkId = "score"
* item[=].type = #decimal
* item[=].text = "Percent of the maximum of the answered items"
* item[=].readOnly = true
* item[=].extension[+].url = $questionnaire-hidden
* item[=].extension[=].valueBoolean = true
* item[=].extension[+].url = $calculatedExpression
* item[=].extension[=].valueExpression.language = #text/fhirpath
* item[=].extension[=].valueExpression.expression = "iif({condition}, (100 * %points.aggregate($total + $this, 0) / ({maximum} * %points.count())).round(2))"
