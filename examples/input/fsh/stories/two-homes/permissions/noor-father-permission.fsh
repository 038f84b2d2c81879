Instance: noor-father-permission
InstanceOf: Permission
Usage: #inline
* insert Permits(noor, parental-permission, [[Parental permission]], permit, noor-father, 2026-02-27, 2026-02-27, 2026-12-31)
