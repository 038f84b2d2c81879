Instance: chiamaka
InstanceOf: Child
Usage: #inline
* insert Named(Chiamaka, Obi, female)
* insert Born(2011-04-02, en)
