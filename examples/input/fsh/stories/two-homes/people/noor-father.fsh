Instance: noor-father
InstanceOf: Parent
Usage: #inline
* insert Named(Erik, Lindqvist, male)
* insert Kin(noor, FTH, father, 2018-05-21)
* insert HadAuthority(parental-responsibility, [[Parental responsibility]], 2018-05-21, 2024-08-31)
* insert HasAuthority(joint-custody, [[Joint custody]], 2024-09-01)
