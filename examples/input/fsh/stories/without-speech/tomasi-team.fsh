Instance: tomasi-team
InstanceOf: SystemOfCare
Usage: #inline
* insert Team(tomasi, [[Tomasi Fifita]], 2025-10-06)
* insert Member(child, Child, tomasi, [[Tomasi Fifita]], 2025-10-06)
* insert Member(parent, Parent, tomasi-mother, [[Ana Fifita]], 2025-10-06)
* insert Member(caregiver, Caregiver, tomasi-grandmother, [[Sela Fifita]], 2025-10-06)
* insert Member(professional, Professional, tomasi-neurologist, [[Lars Hoffmann]], 2025-10-06)
* insert Member(professional, Professional, tomasi-slt, [[Priya Nair]], 2025-10-06)
* insert Member(professional, Professional, tomasi-physiotherapist, [[Hemi Parata]], 2025-10-06)
* insert Member(professional, Professional, tomasi-special-educator, [[Joan Whitcombe]], 2025-10-06)
* insert Apart(tomasi-neurologist, tomasi-special-educator, different-setting, [[Different settings]])
