Instance: mateo-parental-permission
InstanceOf: Permission
Usage: #inline
* insert Permits(mateo, parental-permission, [[Parental permission]], permit, mateo-mother, 2026-01-05, 2026-01-05, 2026-12-31)
* performer[+] = Reference(mateo-father)
