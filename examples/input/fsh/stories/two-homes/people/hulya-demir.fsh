Instance: hulya-demir
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Hülya, Demir, female)
