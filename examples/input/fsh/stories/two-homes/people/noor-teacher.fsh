Instance: noor-teacher
InstanceOf: Professional
Usage: #inline
* insert Practices(marit-de-boer, lindeplein-primary-school, teacher, Teacher, 3)
