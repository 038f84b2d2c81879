Instance: hemi-parata
InstanceOf: ProfessionalPerson
Usage: #inline
* insert Person(Hemi, Parata, male)
