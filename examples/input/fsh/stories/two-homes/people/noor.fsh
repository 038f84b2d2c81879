Instance: noor
InstanceOf: Child
Usage: #inline
* insert Named(Noor, Lindqvist, female)
* insert Born(2018-05-21, nl)
