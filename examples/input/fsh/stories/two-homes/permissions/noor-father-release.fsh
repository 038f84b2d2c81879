Instance: noor-father-release
InstanceOf: Permission
Usage: #inline
* insert Permits(noor, rating-release, [[Release of ratings]], permit, noor-father, 2026-09-14, 2026-09-14, 2027-09-13)
* insert Grantee(noor-psychologist)
