Instance: chiamaka-teacher
InstanceOf: Professional
Usage: #inline
* insert Practices(ruth-adeyemi, kirkstone-high-school, special-educator, [[Special educator]], 15)
