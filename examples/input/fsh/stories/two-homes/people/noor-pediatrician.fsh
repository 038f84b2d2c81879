Instance: noor-pediatrician
InstanceOf: Professional
Usage: #inline
* insert Practices(hulya-demir, maasoever-youth-clinic, pediatrician, Pediatrician, 17)
