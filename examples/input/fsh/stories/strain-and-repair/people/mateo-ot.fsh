Instance: mateo-ot
InstanceOf: Professional
Usage: #inline
* insert Practices(joaquin-bautista, sampaguita-center, occupational-therapist, [[Occupational therapist]], 6)
