Instance: mateo-mother-research
InstanceOf: Permission
Usage: #inline
* insert Permits(mateo, research-use, [[Use in research]], permit, mateo-mother, 2026-01-05, 2026-01-05, 2030-12-31)
* provision.purpose = $v3-ActReason#HRESCH "healthcare research"
