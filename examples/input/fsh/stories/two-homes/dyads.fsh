// The pairs of Noor Lindqvist's system of care that have an alliance.

Instance: noor-and-mother
InstanceOf: Dyad
Usage: #inline
* insert Between(child-parent, [[Child and parent]], noor, child, Child, noor, [[Noor Lindqvist]], parent, Parent, noor-mother, [[Salma Haddad]], 2025-09-01)

Instance: noor-and-father
InstanceOf: Dyad
Usage: #inline
* insert Between(child-parent, [[Child and parent]], noor, child, Child, noor, [[Noor Lindqvist]], parent, Parent, noor-father, [[Erik Lindqvist]], 2025-09-01)

Instance: noor-and-family-friend
InstanceOf: Dyad
Usage: #inline
* insert Between(child-caregiver, [[Child and caregiver]], noor, child, Child, noor, [[Noor Lindqvist]], caregiver, Caregiver, noor-family-friend, [[Agnes Okafor]], 2025-09-01)

Instance: noor-and-psychologist
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], noor, child, Child, noor, [[Noor Lindqvist]], professional, Professional, noor-psychologist, [[Daan Visser]], 2025-09-01)

Instance: noor-and-pediatrician
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], noor, child, Child, noor, [[Noor Lindqvist]], professional, Professional, noor-pediatrician, [[Hülya Demir]], 2025-09-01)

Instance: noor-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], noor, child, Child, noor, [[Noor Lindqvist]], professional, Professional, noor-teacher, [[Marit de Boer]], 2025-09-01)

Instance: noor-mother-and-psychologist
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], noor, parent, Parent, noor-mother, [[Salma Haddad]], professional, Professional, noor-psychologist, [[Daan Visser]], 2025-09-01)

Instance: noor-mother-and-pediatrician
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], noor, parent, Parent, noor-mother, [[Salma Haddad]], professional, Professional, noor-pediatrician, [[Hülya Demir]], 2025-09-01)

Instance: noor-mother-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], noor, parent, Parent, noor-mother, [[Salma Haddad]], professional, Professional, noor-teacher, [[Marit de Boer]], 2025-09-01)

Instance: noor-father-and-family-friend
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-caregiver, [[Parent and caregiver]], noor, parent, Parent, noor-father, [[Erik Lindqvist]], caregiver, Caregiver, noor-family-friend, [[Agnes Okafor]], 2025-09-01)

Instance: noor-father-and-psychologist
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], noor, parent, Parent, noor-father, [[Erik Lindqvist]], professional, Professional, noor-psychologist, [[Daan Visser]], 2025-09-01)

Instance: noor-father-and-pediatrician
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], noor, parent, Parent, noor-father, [[Erik Lindqvist]], professional, Professional, noor-pediatrician, [[Hülya Demir]], 2025-09-01)

Instance: noor-father-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], noor, parent, Parent, noor-father, [[Erik Lindqvist]], professional, Professional, noor-teacher, [[Marit de Boer]], 2025-09-01)

Instance: noor-family-friend-and-psychologist
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], noor, caregiver, Caregiver, noor-family-friend, [[Agnes Okafor]], professional, Professional, noor-psychologist, [[Daan Visser]], 2025-09-01)

Instance: noor-family-friend-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], noor, caregiver, Caregiver, noor-family-friend, [[Agnes Okafor]], professional, Professional, noor-teacher, [[Marit de Boer]], 2025-09-01)

Instance: noor-psychologist-and-pediatrician
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], noor, professional, Professional, noor-psychologist, [[Daan Visser]], professional, Professional, noor-pediatrician, [[Hülya Demir]], 2025-09-01)

Instance: noor-psychologist-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], noor, professional, Professional, noor-psychologist, [[Daan Visser]], professional, Professional, noor-teacher, [[Marit de Boer]], 2025-09-01)
