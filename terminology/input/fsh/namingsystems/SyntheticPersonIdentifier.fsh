Instance: SyntheticPersonIdentifier
InstanceOf: NamingSystem
Usage: #definition
* insert PublishedNamingSystem(synthetic-person)
* name = "SyntheticPersonIdentifier"
* description = "Identifies the invented people of examples and generated families. Whoever carries it does not exist."
* usage = "Identifier.system of Patient, RelatedPerson and Practitioner in examples and generated families. Never used for real people."
