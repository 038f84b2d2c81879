Instance: us-slt
InstanceOf: Professional
Usage: #inline
* insert AlsoUsCore(us-core-practitionerrole)
* insert Practices(us-slt-person, us-center, speech-language-therapist, [[Speech and language therapist]], 4)
* code.coding[+] = $sct#159026005 "Speech and language therapist"
