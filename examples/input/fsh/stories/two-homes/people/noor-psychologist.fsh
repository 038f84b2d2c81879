Instance: noor-psychologist
InstanceOf: Professional
Usage: #inline
* insert Practices(daan-visser, maasoever-youth-clinic, psychologist, Psychologist, 11)
