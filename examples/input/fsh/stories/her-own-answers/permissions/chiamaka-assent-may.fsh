Instance: chiamaka-assent-may
InstanceOf: Permission
Usage: #inline
* insert Permits(chiamaka, child-assent, [[Child assent or dissent]], permit, chiamaka, 2026-05-11, 2026-05-11, 2026-05-25)
