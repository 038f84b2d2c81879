Instance: joan-whitcombe
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Joan, Whitcombe, female)
