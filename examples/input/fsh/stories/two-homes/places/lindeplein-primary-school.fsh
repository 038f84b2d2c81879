Instance: lindeplein-primary-school
InstanceOf: Organization
Usage: #inline
* insert Place([[Lindeplein Primary School]], edu, [[Educational Institute]])
