Instance: mateo-assent
InstanceOf: Permission
Usage: #inline
* insert Permits(mateo, child-assent, [[Child assent or dissent]], permit, mateo, 2026-10-14, 2026-10-14, 2026-10-14)
