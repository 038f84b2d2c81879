// The pairs of Tomasi Fifita's system of care that have an alliance.

Instance: tomasi-and-mother
InstanceOf: Dyad
Usage: #inline
* insert Between(child-parent, [[Child and parent]], tomasi, child, Child, tomasi, [[Tomasi Fifita]], parent, Parent, tomasi-mother, [[Ana Fifita]], 2025-10-06)

Instance: tomasi-and-grandmother
InstanceOf: Dyad
Usage: #inline
* insert Between(child-caregiver, [[Child and caregiver]], tomasi, child, Child, tomasi, [[Tomasi Fifita]], caregiver, Caregiver, tomasi-grandmother, [[Sela Fifita]], 2025-10-06)

Instance: tomasi-and-neurologist
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], tomasi, child, Child, tomasi, [[Tomasi Fifita]], professional, Professional, tomasi-neurologist, [[Lars Hoffmann]], 2025-10-06)

Instance: tomasi-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], tomasi, child, Child, tomasi, [[Tomasi Fifita]], professional, Professional, tomasi-slt, [[Priya Nair]], 2025-10-06)

Instance: tomasi-and-physiotherapist
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], tomasi, child, Child, tomasi, [[Tomasi Fifita]], professional, Professional, tomasi-physiotherapist, [[Hemi Parata]], 2025-10-06)

Instance: tomasi-and-special-educator
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], tomasi, child, Child, tomasi, [[Tomasi Fifita]], professional, Professional, tomasi-special-educator, [[Joan Whitcombe]], 2025-10-06)

Instance: tomasi-mother-and-grandmother
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-caregiver, [[Parent and caregiver]], tomasi, parent, Parent, tomasi-mother, [[Ana Fifita]], caregiver, Caregiver, tomasi-grandmother, [[Sela Fifita]], 2025-10-06)

Instance: tomasi-mother-and-neurologist
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], tomasi, parent, Parent, tomasi-mother, [[Ana Fifita]], professional, Professional, tomasi-neurologist, [[Lars Hoffmann]], 2025-10-06)

Instance: tomasi-mother-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], tomasi, parent, Parent, tomasi-mother, [[Ana Fifita]], professional, Professional, tomasi-slt, [[Priya Nair]], 2025-10-06)

Instance: tomasi-mother-and-physiotherapist
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], tomasi, parent, Parent, tomasi-mother, [[Ana Fifita]], professional, Professional, tomasi-physiotherapist, [[Hemi Parata]], 2025-10-06)

Instance: tomasi-mother-and-special-educator
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], tomasi, parent, Parent, tomasi-mother, [[Ana Fifita]], professional, Professional, tomasi-special-educator, [[Joan Whitcombe]], 2025-10-06)

Instance: tomasi-grandmother-and-neurologist
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], tomasi, caregiver, Caregiver, tomasi-grandmother, [[Sela Fifita]], professional, Professional, tomasi-neurologist, [[Lars Hoffmann]], 2025-10-06)

Instance: tomasi-grandmother-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], tomasi, caregiver, Caregiver, tomasi-grandmother, [[Sela Fifita]], professional, Professional, tomasi-slt, [[Priya Nair]], 2025-10-06)

Instance: tomasi-grandmother-and-physiotherapist
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], tomasi, caregiver, Caregiver, tomasi-grandmother, [[Sela Fifita]], professional, Professional, tomasi-physiotherapist, [[Hemi Parata]], 2025-10-06)

Instance: tomasi-grandmother-and-special-educator
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], tomasi, caregiver, Caregiver, tomasi-grandmother, [[Sela Fifita]], professional, Professional, tomasi-special-educator, [[Joan Whitcombe]], 2025-10-06)

Instance: tomasi-neurologist-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], tomasi, professional, Professional, tomasi-neurologist, [[Lars Hoffmann]], professional, Professional, tomasi-slt, [[Priya Nair]], 2025-10-06)

Instance: tomasi-neurologist-and-physiotherapist
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], tomasi, professional, Professional, tomasi-neurologist, [[Lars Hoffmann]], professional, Professional, tomasi-physiotherapist, [[Hemi Parata]], 2025-10-06)

Instance: tomasi-slt-and-physiotherapist
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], tomasi, professional, Professional, tomasi-slt, [[Priya Nair]], professional, Professional, tomasi-physiotherapist, [[Hemi Parata]], 2025-10-06)

Instance: tomasi-slt-and-special-educator
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], tomasi, professional, Professional, tomasi-slt, [[Priya Nair]], professional, Professional, tomasi-special-educator, [[Joan Whitcombe]], 2025-10-06)

Instance: tomasi-physiotherapist-and-special-educator
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], tomasi, professional, Professional, tomasi-physiotherapist, [[Hemi Parata]], professional, Professional, tomasi-special-educator, [[Joan Whitcombe]], 2025-10-06)
