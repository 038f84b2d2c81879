Instance: megan-price
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Megan, Price, female)
