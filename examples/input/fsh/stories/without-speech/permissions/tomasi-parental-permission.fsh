Instance: tomasi-parental-permission
InstanceOf: Permission
Usage: #inline
* insert Permits(tomasi, parental-permission, [[Parental permission]], permit, tomasi-mother, 2026-02-02, 2026-02-02, 2026-12-31)
