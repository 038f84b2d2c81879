Instance: sofia-marques
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Sofia, Marques, female)
