Instance: totara-park-school
InstanceOf: Organization
Usage: #inline
* insert Place([[Totara Park School]], edu, [[Educational Institute]])
