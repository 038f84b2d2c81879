Instance: tomasi-teacher-access
InstanceOf: Permission
Usage: #inline
* insert Permits(tomasi, teacher-access, [[Access for a teacher]], permit, tomasi-mother, 2026-02-02, 2026-02-02, 2026-12-18)
* insert Grantee(totara-park-school)
* insert Grantee(tomasi-special-educator)
* provision.purpose = $v3-ActReason#COC "coordination of care"
