Instance: mateo-pediatrician
InstanceOf: Professional
Usage: #inline
* insert Practices(teresa-alcantara, sampaguita-center, developmental-pediatrician, [[Developmental pediatrician]], 21)
