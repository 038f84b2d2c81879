CodeSystem: DyadType
Id: dyad-type
Title: "Types of dyads"
Description: "The seven kinds of pairs whose alliances make up the systemic therapeutic alliance. Primary ones involve direct contact with the child, secondary ones do not but affect the treatment. Two parents, two caregivers and siblings form no dyad here: the article does not describe those relationships."
* insert PublishedCodeSystem(dyad-type)
* insert Property(subsystem, Coding, [["The subsystem that dyads of this type belong to."]])
* insert Property(first-role, Coding, [["Role of the member that is named first."]])
* insert Property(second-role, Coding, [["Role of the member that is named second."]])
* #child-parent "Child and parent" "The alliance between the child and one parent; therapeutic where its quality contributes to the improvement of the child."
* #child-parent insert CodingProperty(subsystem, subsystem, primary)
* #child-parent insert CodingProperty(first-role, agent, child)
* #child-parent insert CodingProperty(second-role, agent, parent)
* #child-caregiver "Child and caregiver" "The alliance between the child and one hired or family caregiver."
* #child-caregiver insert CodingProperty(subsystem, subsystem, primary)
* #child-caregiver insert CodingProperty(first-role, agent, child)
* #child-caregiver insert CodingProperty(second-role, agent, caregiver)
* #child-professional "Child and professional" "The alliance between the child and one doctor, therapist, teacher or other professional."
* #child-professional insert CodingProperty(subsystem, subsystem, primary)
* #child-professional insert CodingProperty(first-role, agent, child)
* #child-professional insert CodingProperty(second-role, agent, professional)
* #parent-professional "Parent and professional" "The alliance between one parent and one professional of the child."
* #parent-professional insert CodingProperty(subsystem, subsystem, secondary)
* #parent-professional insert CodingProperty(first-role, agent, parent)
* #parent-professional insert CodingProperty(second-role, agent, professional)
* #caregiver-professional "Caregiver and professional" "The alliance between one caregiver and one professional of the child."
* #caregiver-professional insert CodingProperty(subsystem, subsystem, secondary)
* #caregiver-professional insert CodingProperty(first-role, agent, caregiver)
* #caregiver-professional insert CodingProperty(second-role, agent, professional)
* #interprofessional "Professional and professional" "The alliance between two professionals who work with the same child."
* #interprofessional insert CodingProperty(subsystem, subsystem, secondary)
* #interprofessional insert CodingProperty(first-role, agent, professional)
* #interprofessional insert CodingProperty(second-role, agent, professional)
* #parent-caregiver "Parent and caregiver" "The alliance between one parent and one caregiver of the child."
* #parent-caregiver insert CodingProperty(subsystem, subsystem, secondary)
* #parent-caregiver insert CodingProperty(first-role, agent, parent)
* #parent-caregiver insert CodingProperty(second-role, agent, caregiver)
