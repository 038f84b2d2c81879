Instance: tomasi-slt
InstanceOf: Professional
Usage: #inline
* insert Practices(priya-nair, harbour-view-child-health, speech-language-therapist, [[Speech and language therapist]], 8)
