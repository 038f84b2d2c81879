Instance: chiamaka-release-to-slt
InstanceOf: Permission
Usage: #inline
* insert Permits(chiamaka, rating-release, [[Release of ratings]], permit, chiamaka, 2026-09-30, 2026-09-30, 2027-03-31)
* insert Grantee(chiamaka-slt)
