Instance: chiamaka-parental-permission
InstanceOf: Permission
Usage: #inline
* insert Permits(chiamaka, parental-permission, [[Parental permission]], permit, chiamaka-father, 2026-05-04, 2026-05-04, 2027-04-01)
