// Usage: `* insert OperationParameter(in, asOf, 0, 1, date, [[…]])`: one parameter; searchType and targetProfile follow where
// they apply. A reference given in the URL is a string understood as a reference.
RuleSet: OperationParameter(use, name, min, max, type, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #{use}
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].type = #{type}
* parameter[=].documentation = "{documentation}"
