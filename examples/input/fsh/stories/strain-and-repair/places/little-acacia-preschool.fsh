Instance: little-acacia-preschool
InstanceOf: Organization
Usage: #inline
* insert Place([[Little Acacia Preschool]], edu, [[Educational Institute]])
