Instance: marit-de-boer
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Marit, [[de Boer]], female)
