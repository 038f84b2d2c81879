Instance: daan-visser
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Daan, Visser, male)
