Instance: chiamaka-father
InstanceOf: Parent
Usage: #inline
* insert Named(Emeka, Obi, male)
* insert Kin(chiamaka, FTH, father, 2011-04-02)
* insert HasAuthority(parental-responsibility, [[Parental responsibility]], 2011-04-02)
