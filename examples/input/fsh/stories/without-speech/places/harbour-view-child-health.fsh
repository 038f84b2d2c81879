Instance: harbour-view-child-health
InstanceOf: Organization
Usage: #inline
* insert Place([[Harbour View Child Health]], prov, [[Healthcare Provider]])
