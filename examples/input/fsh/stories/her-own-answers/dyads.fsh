// The pairs of Chiamaka Obi's system of care that have an alliance.

Instance: chiamaka-and-father
InstanceOf: Dyad
Usage: #inline
* insert Between(child-parent, [[Child and parent]], chiamaka, child, Child, chiamaka, [[Chiamaka Obi]], parent, Parent, chiamaka-father, [[Emeka Obi]], 2026-01-12)

Instance: chiamaka-and-support-worker
InstanceOf: Dyad
Usage: #inline
* insert Between(child-caregiver, [[Child and caregiver]], chiamaka, child, Child, chiamaka, [[Chiamaka Obi]], caregiver, Caregiver, chiamaka-support-worker, [[Callum Reid]], 2026-01-12)

Instance: chiamaka-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], chiamaka, child, Child, chiamaka, [[Chiamaka Obi]], professional, Professional, chiamaka-slt, [[Megan Price]], 2026-01-12)

Instance: chiamaka-and-dietitian
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], chiamaka, child, Child, chiamaka, [[Chiamaka Obi]], professional, Professional, chiamaka-dietitian, [[Sofia Marques]], 2026-01-12)

Instance: chiamaka-and-psychiatrist
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], chiamaka, child, Child, chiamaka, [[Chiamaka Obi]], professional, Professional, chiamaka-psychiatrist, [[Viktor Hale]], 2026-01-12)

Instance: chiamaka-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], chiamaka, child, Child, chiamaka, [[Chiamaka Obi]], professional, Professional, chiamaka-teacher, [[Ruth Adeyemi]], 2026-01-12)

Instance: chiamaka-father-and-support-worker
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-caregiver, [[Parent and caregiver]], chiamaka, parent, Parent, chiamaka-father, [[Emeka Obi]], caregiver, Caregiver, chiamaka-support-worker, [[Callum Reid]], 2026-01-12)

Instance: chiamaka-father-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], chiamaka, parent, Parent, chiamaka-father, [[Emeka Obi]], professional, Professional, chiamaka-slt, [[Megan Price]], 2026-01-12)

Instance: chiamaka-father-and-dietitian
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], chiamaka, parent, Parent, chiamaka-father, [[Emeka Obi]], professional, Professional, chiamaka-dietitian, [[Sofia Marques]], 2026-01-12)

Instance: chiamaka-father-and-psychiatrist
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], chiamaka, parent, Parent, chiamaka-father, [[Emeka Obi]], professional, Professional, chiamaka-psychiatrist, [[Viktor Hale]], 2026-01-12)

Instance: chiamaka-father-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], chiamaka, parent, Parent, chiamaka-father, [[Emeka Obi]], professional, Professional, chiamaka-teacher, [[Ruth Adeyemi]], 2026-01-12)

Instance: chiamaka-support-worker-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], chiamaka, caregiver, Caregiver, chiamaka-support-worker, [[Callum Reid]], professional, Professional, chiamaka-slt, [[Megan Price]], 2026-01-12)

Instance: chiamaka-support-worker-and-dietitian
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], chiamaka, caregiver, Caregiver, chiamaka-support-worker, [[Callum Reid]], professional, Professional, chiamaka-dietitian, [[Sofia Marques]], 2026-01-12)

Instance: chiamaka-support-worker-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], chiamaka, caregiver, Caregiver, chiamaka-support-worker, [[Callum Reid]], professional, Professional, chiamaka-teacher, [[Ruth Adeyemi]], 2026-01-12)

Instance: chiamaka-slt-and-dietitian
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], chiamaka, professional, Professional, chiamaka-slt, [[Megan Price]], professional, Professional, chiamaka-dietitian, [[Sofia Marques]], 2026-01-12)

Instance: chiamaka-slt-and-psychiatrist
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], chiamaka, professional, Professional, chiamaka-slt, [[Megan Price]], professional, Professional, chiamaka-psychiatrist, [[Viktor Hale]], 2026-01-12)

Instance: chiamaka-slt-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], chiamaka, professional, Professional, chiamaka-slt, [[Megan Price]], professional, Professional, chiamaka-teacher, [[Ruth Adeyemi]], 2026-01-12)

Instance: chiamaka-dietitian-and-psychiatrist
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], chiamaka, professional, Professional, chiamaka-dietitian, [[Sofia Marques]], professional, Professional, chiamaka-psychiatrist, [[Viktor Hale]], 2026-01-12)

Instance: chiamaka-psychiatrist-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], chiamaka, professional, Professional, chiamaka-psychiatrist, [[Viktor Hale]], professional, Professional, chiamaka-teacher, [[Ruth Adeyemi]], 2026-01-12)
