Instance: mateo-nanny
InstanceOf: Caregiver
Usage: #inline
* insert Named(Rosalie, Dumalagan, female)
* insert HiredBy(mateo, 2024-06-01)
* insert Employed(hired, [[Hired caregiver]], true, 48, parents, Parents)
