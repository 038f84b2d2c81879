Instance: katrina-lim
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Katrina, Lim, female)
