Instance: us-mother-and-slt
InstanceOf: Dyad
Usage: #inline
* insert AlsoUsCore(us-core-careteam)
* insert Between(parent-professional, [[Parent and professional]], us-child, parent, Parent, us-mother, [[Liza Villanueva]], professional, Professional, us-slt, [[Katrina Lim]], 2025-11-03)
