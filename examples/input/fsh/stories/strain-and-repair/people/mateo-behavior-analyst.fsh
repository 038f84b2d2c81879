Instance: mateo-behavior-analyst
InstanceOf: Professional
Usage: #inline
* insert Practices(farah-siddiqui, sampaguita-center, behavior-analyst, [[Behavior analyst]], 9)
