Instance: noor-assent-march
InstanceOf: Permission
Usage: #inline
* insert Permits(noor, child-assent, [[Child assent or dissent]], permit, noor, 2026-03-09, 2026-03-09, 2026-03-23)
