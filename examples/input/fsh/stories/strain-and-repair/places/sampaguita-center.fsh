Instance: sampaguita-center
InstanceOf: Organization
Usage: #inline
* insert Place([[Sampaguita Child Development Center]], prov, [[Healthcare Provider]])
