Instance: tomasi
InstanceOf: Child
Usage: #inline
* insert Named(Tomasi, Fifita, male)
* insert Born(2020-02-17, to)
