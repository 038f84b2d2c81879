Instance: tomasi-neurologist
InstanceOf: Professional
Usage: #inline
* insert Practices(lars-hoffmann, harbour-view-child-health, pediatric-neurologist, [[Pediatric neurologist]], 14)
