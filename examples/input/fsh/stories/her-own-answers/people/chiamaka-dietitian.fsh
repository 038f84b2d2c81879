Instance: chiamaka-dietitian
InstanceOf: Professional
Usage: #inline
* insert Practices(sofia-marques, aire-valley-young-peoples-service, dietitian, Dietitian, 7)
