Instance: teresa-alcantara
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Teresa, Alcantara, female)
