Instance: kirkstone-high-school
InstanceOf: Organization
Usage: #inline
* insert Place([[Kirkstone High School]], edu, [[Educational Institute]])
