Instance: noor-mother
InstanceOf: Parent
Usage: #inline
* insert Named(Salma, Haddad, female)
* insert Kin(noor, MTH, mother, 2018-05-21)
* insert HadAuthority(parental-responsibility, [[Parental responsibility]], 2018-05-21, 2024-08-31)
* insert HasAuthority(joint-custody, [[Joint custody]], 2024-09-01)
