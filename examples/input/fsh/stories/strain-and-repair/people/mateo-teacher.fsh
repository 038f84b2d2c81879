Instance: mateo-teacher
InstanceOf: Professional
Usage: #inline
* insert Practices(grace-mendoza, little-acacia-preschool, teacher, Teacher, 12)
