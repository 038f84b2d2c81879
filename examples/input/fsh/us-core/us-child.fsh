Instance: us-child
InstanceOf: Child
Usage: #inline
* insert AlsoUsCore(us-core-patient)
* insert Named(Mateo, Villanueva, male)
* insert Born(2021-03-08, en)
* identifier.system = "https://example.org/synthetic-children"
* identifier.value = "synthetic-1"
