Instance: mateo-father
InstanceOf: Parent
Usage: #inline
* insert Named(Ramon, Villanueva, male)
* insert Kin(mateo, FTH, father, 2021-03-08)
* insert HasAuthority(parental-responsibility, [[Parental responsibility]], 2021-03-08)
