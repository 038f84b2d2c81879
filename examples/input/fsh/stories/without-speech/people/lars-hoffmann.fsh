Instance: lars-hoffmann
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Lars, Hoffmann, male)
