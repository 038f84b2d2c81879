Instance: noor-team
InstanceOf: SystemOfCare
Usage: #inline
* insert Team(noor, [[Noor Lindqvist]], 2025-09-01)
* insert Member(child, Child, noor, [[Noor Lindqvist]], 2025-09-01)
* insert Member(parent, Parent, noor-mother, [[Salma Haddad]], 2025-09-01)
* insert Member(parent, Parent, noor-father, [[Erik Lindqvist]], 2025-09-01)
* insert Member(caregiver, Caregiver, noor-family-friend, [[Agnes Okafor]], 2025-09-01)
* insert Member(professional, Professional, noor-psychologist, [[Daan Visser]], 2025-09-01)
* insert Member(professional, Professional, noor-pediatrician, [[Hülya Demir]], 2025-09-01)
* insert Member(professional, Professional, noor-teacher, [[Marit de Boer]], 2025-09-01)
* insert Apart(noor-mother, noor-family-friend, separated-by-agreement, [[Apart by agreement]])
* insert Apart(noor-pediatrician, noor-teacher, different-setting, [[Different settings]])
* insert Apart(noor-family-friend, noor-pediatrician, different-setting, [[Different settings]])
