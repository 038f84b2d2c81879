Instance: mateo-nanny-research
InstanceOf: Permission
Usage: #inline
* insert Permits(mateo, research-use, [[Use in research]], deny, mateo-nanny, 2026-01-06, 2026-01-06, 2030-12-31)
* provision.purpose = $v3-ActReason#HRESCH "healthcare research"
