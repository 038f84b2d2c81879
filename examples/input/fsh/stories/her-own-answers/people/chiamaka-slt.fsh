Instance: chiamaka-slt
InstanceOf: Professional
Usage: #inline
* insert Practices(megan-price, aire-valley-young-peoples-service, speech-language-therapist, [[Speech and language therapist]], 10)
