Instance: us-slt
InstanceOf: Professional
Usage: #inline
* insert AlsoUsCore(us-core-practitionerrole)
* insert Practices(us-slt-person, us-center, speech-language-therapist, [[Speech and language therapist]], 4)
* code.coding[1] = $sct#159026005 "Speech and language therapist"
* telecom.system = #email
* telecom.value = "speech@example.org"
