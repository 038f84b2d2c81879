Instance: GoalDescription
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by what is aimed at"
Description: "The code or the text of the goal, as clients of US Core ask for it: `Goal?patient=123&description=…`."
* insert SearchParameterHeader(goal-description, GoalDescription, description, Goal, token)
* expression = "Goal.description"
* derivedFrom = "http://hl7.org/fhir/us/core/SearchParameter/us-core-goal-description"
