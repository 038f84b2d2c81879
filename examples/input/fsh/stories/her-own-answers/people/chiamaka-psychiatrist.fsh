Instance: chiamaka-psychiatrist
InstanceOf: Professional
Usage: #inline
* insert Practices(viktor-hale, aire-valley-young-peoples-service, child-psychiatrist, [[Child and adolescent psychiatrist]], 19)
