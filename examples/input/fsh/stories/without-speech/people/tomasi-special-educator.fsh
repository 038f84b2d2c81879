Instance: tomasi-special-educator
InstanceOf: Professional
Usage: #inline
* insert Practices(joan-whitcombe, totara-park-school, special-educator, [[Special educator]], 26)
