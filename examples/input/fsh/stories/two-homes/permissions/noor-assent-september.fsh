Instance: noor-assent-september
InstanceOf: Permission
Usage: #inline
* insert Permits(noor, child-assent, [[Child assent or dissent]], permit, noor, 2026-09-07, 2026-09-07, 2026-09-21)
