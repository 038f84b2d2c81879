Instance: farah-siddiqui
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Farah, Siddiqui, female)
