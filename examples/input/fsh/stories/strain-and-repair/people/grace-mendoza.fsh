Instance: grace-mendoza
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Grace, Mendoza, female)
