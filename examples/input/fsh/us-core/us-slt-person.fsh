Instance: us-slt-person
InstanceOf: ProfessionalPerson
Usage: #inline
* insert AlsoUsCore(us-core-practitioner)
* insert Person(Katrina, Lim, female)
* identifier.system = "https://example.org/synthetic-professionals"
* identifier.value = "synthetic-1"
