Instance: maasoever-youth-clinic
InstanceOf: Organization
Usage: #inline
* insert Place([[Maasoever Youth Clinic]], prov, [[Healthcare Provider]])
