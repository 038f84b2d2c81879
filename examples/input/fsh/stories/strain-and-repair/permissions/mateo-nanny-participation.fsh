Instance: mateo-nanny-participation
InstanceOf: Permission
Usage: #inline
* insert Permits(mateo, participation, [[Participation]], permit, mateo-nanny, 2026-01-06, 2026-01-06, 2026-12-31)
