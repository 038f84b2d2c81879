Instance: GoalDescription
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by what is aimed at"
Description: "The code of the goal, as clients of US Core ask for it: `Goal?patient=123&description=…`; its text is asked for by `description:text=…`. In US Core 6.1.0 it is us-core-goal-description."
* insert SearchParameterHeader(goal-description, GoalDescription, description, Goal, token)
* expression = "Goal.description"
