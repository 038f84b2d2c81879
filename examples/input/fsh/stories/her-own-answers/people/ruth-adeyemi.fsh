Instance: ruth-adeyemi
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Ruth, Adeyemi, female)
