Instance: mateo-mother
InstanceOf: Parent
Usage: #inline
* insert Named(Liza, Villanueva, female)
* insert Kin(mateo, MTH, mother, 2021-03-08)
* insert HasAuthority(parental-responsibility, [[Parental responsibility]], 2021-03-08)
