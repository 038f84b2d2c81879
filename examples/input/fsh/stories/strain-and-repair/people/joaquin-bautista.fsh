Instance: joaquin-bautista
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Joaquin, Bautista, male)
