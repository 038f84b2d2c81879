Instance: us-mother
InstanceOf: Parent
Usage: #inline
* insert AlsoUsCore(us-core-relatedperson)
* insert Named(Liza, Villanueva, female)
* insert Kin(us-child, MTH, mother, 2021-03-08)
