Instance: aire-valley-young-peoples-service
InstanceOf: Organization
Usage: #inline
* insert Place([[Aire Valley Young People's Service]], prov, [[Healthcare Provider]])
