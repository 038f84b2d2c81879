Instance: chiamaka-team
InstanceOf: SystemOfCare
Usage: #inline
* insert Team(chiamaka, [[Chiamaka Obi]], 2026-01-12)
* insert Member(child, Child, chiamaka, [[Chiamaka Obi]], 2026-01-12)
* insert Member(parent, Parent, chiamaka-father, [[Emeka Obi]], 2026-01-12)
* insert Member(caregiver, Caregiver, chiamaka-support-worker, [[Callum Reid]], 2026-01-12)
* insert Member(professional, Professional, chiamaka-slt, [[Megan Price]], 2026-01-12)
* insert Member(professional, Professional, chiamaka-dietitian, [[Sofia Marques]], 2026-01-12)
* insert Member(professional, Professional, chiamaka-psychiatrist, [[Viktor Hale]], 2026-01-12)
* insert Member(professional, Professional, chiamaka-teacher, [[Ruth Adeyemi]], 2026-01-12)
* insert Apart(chiamaka-dietitian, chiamaka-teacher, different-setting, [[Different settings]])
* insert Apart(chiamaka-support-worker, chiamaka-psychiatrist, not-yet-met, [[Not yet met]])
