Instance: priya-nair
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Priya, Nair, female)
