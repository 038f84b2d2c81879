CodeSystem: ContactType
Id: contact-type
Title: "Types of contacts"
Description: "The contacts through which alliances are built (article, \"Alliance among professionals\" and conclusion)."
* insert PublishedCodeSystem(contact-type)
* #therapy-session "Therapy session" "A session of a professional with the child."
* #feedback-session "Feedback session" "A scheduled talk of a professional with a parent or caregiver on progress and home program."
* #consensus-meeting "Consensus meeting" "A meeting of professionals to settle shared goals or differing views."
* #team-conference "Team conference" "A case conference of professionals on one child."
* #care-provider-meeting "Meeting with care providers" "A regular meeting of family and care providers across the system of care."
* #parent-caregiver-coordination "Coordination of parent and caregiver" "A planned talk of parent and caregiver about the child's care at home."
