Instance: mateo-mother-release
InstanceOf: Permission
Usage: #inline
* insert Permits(mateo, rating-release, [[Release of ratings]], permit, mateo-mother, 2026-06-27, 2026-06-27, 2027-06-26)
* insert Grantee(mateo-slt)
* provision.data.meaning = #instance
* provision.data.reference = Reference(rating-mateo-1-mother-on-slt)
