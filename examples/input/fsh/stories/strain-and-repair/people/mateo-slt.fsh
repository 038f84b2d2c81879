Instance: mateo-slt
InstanceOf: Professional
Usage: #inline
* insert Practices(katrina-lim, sampaguita-center, speech-language-therapist, [[Speech and language therapist]], 4)
