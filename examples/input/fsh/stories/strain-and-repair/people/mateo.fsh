Instance: mateo
InstanceOf: Child
Usage: #inline
* insert Named(Mateo, Villanueva, male)
* insert Born(2021-03-08, fil)
