Instance: chiamaka-dissent-dietitian
InstanceOf: Permission
Usage: #inline
* insert Permits(chiamaka, child-assent, [[Child assent or dissent]], deny, chiamaka, 2026-09-23, 2026-09-23, 2026-10-05)
* insert Grantee(chiamaka-dietitian)
