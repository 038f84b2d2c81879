Instance: mateo-teacher-access
InstanceOf: Permission
Usage: #inline
* insert Permits(mateo, teacher-access, [[Access for a teacher]], permit, mateo-mother, 2026-06-08, 2026-06-08, 2027-03-31)
* insert Grantee(little-acacia-preschool)
* insert Grantee(mateo-teacher)
* provision.purpose = $v3-ActReason#COC "coordination of care"
