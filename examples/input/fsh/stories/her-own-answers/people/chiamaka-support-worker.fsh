Instance: chiamaka-support-worker
InstanceOf: Caregiver
Usage: #inline
* insert Named(Callum, Reid, male)
* insert HiredBy(chiamaka, 2025-01-06)
* insert Employed(hired, [[Hired caregiver]], false, 16, agency, Agency)
