Instance: tomasi-grandmother
InstanceOf: Caregiver
Usage: #inline
* insert Named(Sela, Fifita, female)
* insert Kin(tomasi, MGRMTH, [[maternal grandmother]], 2020-02-17)
* insert HasAuthority(delegated-authority, [[Delegated authority]], 2025-02-01)
* insert Employed(extended-family, [[Extended family]], true, 55, unpaid, Unpaid)
