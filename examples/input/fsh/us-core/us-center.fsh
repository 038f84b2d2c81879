Instance: us-center
InstanceOf: Organization
Usage: #inline
* insert AlsoUsCore(us-core-organization)
* insert Place([[Sampaguita Child Development Center]], prov, [[Healthcare Provider]])
