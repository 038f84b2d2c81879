Instance: tomasi-mother
InstanceOf: Parent
Usage: #inline
* insert Named(Ana, Fifita, female)
* insert Kin(tomasi, MTH, mother, 2020-02-17)
* insert HasAuthority(parental-responsibility, [[Parental responsibility]], 2020-02-17)
