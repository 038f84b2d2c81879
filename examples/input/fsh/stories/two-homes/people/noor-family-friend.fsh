Instance: noor-family-friend
InstanceOf: Caregiver
Usage: #inline
* insert Named(Agnes, Okafor, female)
* insert Kin(noor, FRND, [[unrelated friend]], 2024-09-01)
* insert Employed(family-friend, [[Family friend]], false, 8, unpaid, Unpaid)
