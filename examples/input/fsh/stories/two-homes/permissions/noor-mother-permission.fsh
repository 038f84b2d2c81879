Instance: noor-mother-permission
InstanceOf: Permission
Usage: #inline
* insert Permits(noor, parental-permission, [[Parental permission]], permit, noor-mother, 2026-02-23, 2026-02-23, 2026-12-31)
