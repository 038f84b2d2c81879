Instance: tomasi-assent
InstanceOf: Permission
Usage: #inline
* insert Permits(tomasi, child-assent, [[Child assent or dissent]], permit, tomasi, 2026-08-17, 2026-08-17, 2026-08-31)
