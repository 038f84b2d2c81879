Instance: us-nanny
InstanceOf: Caregiver
Usage: #inline
* insert AlsoUsCore(us-core-relatedperson)
* insert Named(Rosalie, Dumalagan, female)
* insert HiredBy(us-child, 2024-06-01)
* insert Employed(hired, [[Hired caregiver]], true, 48, parents, Parents)
