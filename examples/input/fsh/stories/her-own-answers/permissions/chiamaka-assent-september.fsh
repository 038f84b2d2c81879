Instance: chiamaka-assent-september
InstanceOf: Permission
Usage: #inline
* insert Permits(chiamaka, child-assent, [[Child assent or dissent]], permit, chiamaka, 2026-09-21, 2026-09-21, 2026-10-05)
