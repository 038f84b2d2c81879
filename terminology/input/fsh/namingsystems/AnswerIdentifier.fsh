Instance: AnswerIdentifier
InstanceOf: NamingSystem
Usage: #definition
* insert PublishedNamingSystem(answer)
* name = "AnswerIdentifier"
* description = "Identifies an answered form in the system that collected it, so that the same answer sent twice is recognized."
* usage = "QuestionnaireResponse.identifier.system, where the collecting system has no system of its own for it."
