Instance: viktor-hale
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Viktor, Hale, male)
