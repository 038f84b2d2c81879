// What was answered in the wave that began on 2026-09-07: each answer with its rating and the origin of the rating.

Instance: noor-2-mother-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, noor, noor-and-mother, noor-mother, noor-mother, 2026-09-11T19:25:00+02:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 4 "Completely", 0 "Not at all")

Instance: rating-noor-2-mother-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-mother-on-child, osaf-child-parent-by-parent, noor, noor-and-mother, noor-mother, noor, Patient, self-report, 2026-09-11T19:25:00+02:00)
* insert OnItems(AC)
* insert Total(81.25, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-noor-2-mother-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-mother-on-child, noor-2-mother-on-child, noor-mother, noor-mother, 2026-09-11T19:25:00+02:00)

Instance: noor-2-father-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, noor, noor-and-father, noor-father, noor-father, 2026-09-08T14:25:00+02:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")

Instance: rating-noor-2-father-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-father-on-child, osaf-child-parent-by-parent, noor, noor-and-father, noor-father, noor, Patient, self-report, 2026-09-08T14:25:00+02:00)
* insert OnItems(AC)
* insert Total(85.42, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-noor-2-father-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-father-on-child, noor-2-father-on-child, noor-father, noor-father, 2026-09-08T14:25:00+02:00)

Instance: noor-2-psychologist-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, noor, noor-and-psychologist, noor-psychologist, noor-psychologist, 2026-09-08T11:55:00+02:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 4 "Completely", 2 "Partly")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-noor-2-psychologist-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-psychologist-on-child, osaf-child-professional-by-professional, noor, noor-and-psychologist, noor-psychologist, noor, Patient, self-report, 2026-09-08T11:55:00+02:00)
* insert OnItems(AC)
* insert Total(81.25, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-noor-2-psychologist-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-psychologist-on-child, noor-2-psychologist-on-child, noor-psychologist, noor-psychologist, 2026-09-08T11:55:00+02:00)

Instance: noor-2-pediatrician-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, noor, noor-and-pediatrician, noor-pediatrician, noor-pediatrician, 2026-09-08T15:50:00+02:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 1 "A little")

Instance: rating-noor-2-pediatrician-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-pediatrician-on-child, osaf-child-professional-by-professional, noor, noor-and-pediatrician, noor-pediatrician, noor, Patient, self-report, 2026-09-08T15:50:00+02:00)
* insert OnItems(AC)
* insert Total(77.08, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-noor-2-pediatrician-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-pediatrician-on-child, noor-2-pediatrician-on-child, noor-pediatrician, noor-pediatrician, 2026-09-08T15:50:00+02:00)

Instance: noor-2-teacher-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, noor, noor-and-teacher, noor-teacher, noor-teacher, 2026-09-10T11:20:00+02:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 1 "A little")

Instance: rating-noor-2-teacher-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-teacher-on-child, osaf-child-professional-by-professional, noor, noor-and-teacher, noor-teacher, noor, Patient, self-report, 2026-09-10T11:20:00+02:00)
* insert OnItems(AC)
* insert Total(75.00, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-noor-2-teacher-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-teacher-on-child, noor-2-teacher-on-child, noor-teacher, noor-teacher, 2026-09-10T11:20:00+02:00)

Instance: noor-2-mother-on-psychologist
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, noor, noor-mother-and-psychologist, noor-mother, noor-mother, 2026-09-11T20:15:00+02:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")

Instance: rating-noor-2-mother-on-psychologist
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-mother-on-psychologist, osaf-parent-professional-by-parent, noor, noor-mother-and-psychologist, noor-mother, noor-psychologist, PractitionerRole, self-report, 2026-09-11T20:15:00+02:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-noor-2-mother-on-psychologist
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-mother-on-psychologist, noor-2-mother-on-psychologist, noor-mother, noor-mother, 2026-09-11T20:15:00+02:00)

Instance: noor-2-psychologist-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, noor, noor-mother-and-psychologist, noor-psychologist, noor-psychologist, 2026-09-11T11:30:00+02:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 4 "Completely", 0 "Not at all")

Instance: rating-noor-2-psychologist-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-psychologist-on-mother, osaf-parent-professional-by-professional, noor, noor-mother-and-psychologist, noor-psychologist, noor-mother, RelatedPerson, self-report, 2026-09-11T11:30:00+02:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-noor-2-psychologist-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-psychologist-on-mother, noor-2-psychologist-on-mother, noor-psychologist, noor-psychologist, 2026-09-11T11:30:00+02:00)

Instance: noor-2-father-on-psychologist
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, noor, noor-father-and-psychologist, noor-father, noor-father, 2026-09-10T19:55:00+02:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-noor-2-father-on-psychologist
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-father-on-psychologist, osaf-parent-professional-by-parent, noor, noor-father-and-psychologist, noor-father, noor-psychologist, PractitionerRole, self-report, 2026-09-10T19:55:00+02:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-noor-2-father-on-psychologist
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-father-on-psychologist, noor-2-father-on-psychologist, noor-father, noor-father, 2026-09-10T19:55:00+02:00)

Instance: noor-2-psychologist-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, noor, noor-father-and-psychologist, noor-psychologist, noor-psychologist, 2026-09-08T09:20:00+02:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 2 "Partly", 4 "Completely", 4 "Completely", 2 "Partly")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 2 "Partly", 0 "Not at all")

Instance: rating-noor-2-psychologist-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-psychologist-on-father, osaf-parent-professional-by-professional, noor, noor-father-and-psychologist, noor-psychologist, noor-father, RelatedPerson, self-report, 2026-09-08T09:20:00+02:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-noor-2-psychologist-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-psychologist-on-father, noor-2-psychologist-on-father, noor-psychologist, noor-psychologist, 2026-09-08T09:20:00+02:00)

Instance: noor-2-mother-on-teacher
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, noor, noor-mother-and-teacher, noor-mother, noor-mother, 2026-09-07T21:50:00+02:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 2 "Partly", 1 "A little")

Instance: rating-noor-2-mother-on-teacher
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-mother-on-teacher, osaf-parent-professional-by-parent, noor, noor-mother-and-teacher, noor-mother, noor-teacher, PractitionerRole, self-report, 2026-09-07T21:50:00+02:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-noor-2-mother-on-teacher
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-mother-on-teacher, noor-2-mother-on-teacher, noor-mother, noor-mother, 2026-09-07T21:50:00+02:00)

Instance: noor-2-teacher-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, noor, noor-mother-and-teacher, noor-teacher, noor-teacher, 2026-09-11T14:45:00+02:00)
* insert ElementItems(G, 2 "Partly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-noor-2-teacher-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-teacher-on-mother, osaf-parent-professional-by-professional, noor, noor-mother-and-teacher, noor-teacher, noor-mother, RelatedPerson, self-report, 2026-09-11T14:45:00+02:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-noor-2-teacher-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-teacher-on-mother, noor-2-teacher-on-mother, noor-teacher, noor-teacher, 2026-09-11T14:45:00+02:00)

Instance: noor-2-teacher-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, noor, noor-father-and-teacher, noor-teacher, noor-teacher, 2026-09-10T14:35:00+02:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 1 "A little", 2 "Partly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 1 "A little")

Instance: rating-noor-2-teacher-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-teacher-on-father, osaf-parent-professional-by-professional, noor, noor-father-and-teacher, noor-teacher, noor-father, RelatedPerson, self-report, 2026-09-10T14:35:00+02:00)
* insert OnItems(AA)
* insert Total(70.83, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 56.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-noor-2-teacher-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-teacher-on-father, noor-2-teacher-on-father, noor-teacher, noor-teacher, 2026-09-10T14:35:00+02:00)

Instance: noor-2-mother-on-pediatrician
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, noor, noor-mother-and-pediatrician, noor-mother, noor-mother, 2026-09-14T14:20:00+02:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-noor-2-mother-on-pediatrician
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-mother-on-pediatrician, osaf-parent-professional-by-parent, noor, noor-mother-and-pediatrician, noor-mother, noor-pediatrician, PractitionerRole, self-report, 2026-09-14T14:20:00+02:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-noor-2-mother-on-pediatrician
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-mother-on-pediatrician, noor-2-mother-on-pediatrician, noor-mother, noor-mother, 2026-09-14T14:20:00+02:00)

Instance: noor-2-pediatrician-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, noor, noor-mother-and-pediatrician, noor-pediatrician, noor-pediatrician, 2026-09-09T11:25:00+02:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-noor-2-pediatrician-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-pediatrician-on-mother, osaf-parent-professional-by-professional, noor, noor-mother-and-pediatrician, noor-pediatrician, noor-mother, RelatedPerson, self-report, 2026-09-09T11:25:00+02:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-noor-2-pediatrician-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-pediatrician-on-mother, noor-2-pediatrician-on-mother, noor-pediatrician, noor-pediatrician, 2026-09-09T11:25:00+02:00)

Instance: noor-2-psychologist-on-teacher
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, noor, noor-psychologist-and-teacher, noor-psychologist, noor-psychologist, 2026-09-08T15:25:00+02:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-noor-2-psychologist-on-teacher
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-psychologist-on-teacher, osaf-interprofessional-by-professional, noor, noor-psychologist-and-teacher, noor-psychologist, noor-teacher, PractitionerRole, self-report, 2026-09-08T15:25:00+02:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-noor-2-psychologist-on-teacher
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-psychologist-on-teacher, noor-2-psychologist-on-teacher, noor-psychologist, noor-psychologist, 2026-09-08T15:25:00+02:00)

Instance: noor-2-teacher-on-psychologist
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, noor, noor-psychologist-and-teacher, noor-teacher, noor-teacher, 2026-09-09T10:40:00+02:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 2 "Partly", 0 "Not at all")

Instance: rating-noor-2-teacher-on-psychologist
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-teacher-on-psychologist, osaf-interprofessional-by-professional, noor, noor-psychologist-and-teacher, noor-teacher, noor-psychologist, PractitionerRole, self-report, 2026-09-09T10:40:00+02:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-noor-2-teacher-on-psychologist
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-teacher-on-psychologist, noor-2-teacher-on-psychologist, noor-teacher, noor-teacher, 2026-09-09T10:40:00+02:00)

Instance: noor-2-psychologist-on-pediatrician
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, noor, noor-psychologist-and-pediatrician, noor-psychologist, noor-psychologist, 2026-09-08T14:25:00+02:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-noor-2-psychologist-on-pediatrician
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-psychologist-on-pediatrician, osaf-interprofessional-by-professional, noor, noor-psychologist-and-pediatrician, noor-psychologist, noor-pediatrician, PractitionerRole, self-report, 2026-09-08T14:25:00+02:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-noor-2-psychologist-on-pediatrician
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-psychologist-on-pediatrician, noor-2-psychologist-on-pediatrician, noor-psychologist, noor-psychologist, 2026-09-08T14:25:00+02:00)

Instance: noor-2-family-friend-on-teacher
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, noor, noor-family-friend-and-teacher, noor-family-friend, noor-family-friend, 2026-09-10T20:50:00+02:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 2 "Partly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")

Instance: rating-noor-2-family-friend-on-teacher
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-family-friend-on-teacher, osaf-caregiver-professional-by-caregiver, noor, noor-family-friend-and-teacher, noor-family-friend, noor-teacher, PractitionerRole, self-report, 2026-09-10T20:50:00+02:00)
* insert OnItems(AA)
* insert Total(70.83, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-noor-2-family-friend-on-teacher
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-family-friend-on-teacher, noor-2-family-friend-on-teacher, noor-family-friend, noor-family-friend, 2026-09-10T20:50:00+02:00)

Instance: noor-2-child-on-psychologist
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-child, noor, noor-and-psychologist, noor, noor-teacher, 2026-09-07T10:05:00+02:00)
* insert Helped(noor-teacher, read-aloud)
* insert PracticePassed(3)
* insert PictureItem(C1, 2 "Yes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 2 "Yes")
* insert PictureItem(C4, 2 "Yes")
* insert PictureItem(C5, 2 "Yes")
* insert PictureItem(C6, 2 "Yes")

Instance: rating-noor-2-child-on-psychologist
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-child-on-psychologist, osaf-child-professional-by-child, noor, noor-and-psychologist, noor, noor-psychologist, PractitionerRole, self-report, 2026-09-07T10:05:00+02:00)
* insert OnItems(CH)
* insert Total(100.00, 6, 6)

Instance: origin-rating-noor-2-child-on-psychologist
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-child-on-psychologist, noor-2-child-on-psychologist, noor, noor-teacher, 2026-09-07T10:05:00+02:00)

Instance: noor-2-child-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-child, noor, noor-and-mother, noor, noor-psychologist, 2026-09-08T10:30:00+02:00)
* insert Helped(noor-psychologist, read-aloud)
* insert PracticePassed(3)
* insert PictureItem(C1, 2 "Yes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 2 "Yes")
* insert PictureItem(C4, 2 "Yes")
* insert PictureItem(C5, 2 "Yes")
* insert PictureItem(C6, 1 "Sometimes")

Instance: rating-noor-2-child-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-child-on-mother, osaf-child-parent-by-child, noor, noor-and-mother, noor, noor-mother, RelatedPerson, self-report, 2026-09-08T10:30:00+02:00)
* insert OnItems(CH)
* insert Total(91.67, 6, 6)

Instance: origin-rating-noor-2-child-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-child-on-mother, noor-2-child-on-mother, noor, noor-psychologist, 2026-09-08T10:30:00+02:00)

Instance: noor-2-child-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-child, noor, noor-and-father, noor, noor-psychologist, 2026-09-14T09:05:00+02:00)
* insert Helped(noor-psychologist, read-aloud)
* insert PracticePassed(3)
* insert PictureItem(C1, 2 "Yes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 2 "Yes")
* insert PictureItem(C4, 2 "Yes")
* insert PictureItem(C5, 2 "Yes")
* insert PictureItem(C6, 1 "Sometimes")

Instance: rating-noor-2-child-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-2-child-on-father, osaf-child-parent-by-child, noor, noor-and-father, noor, noor-father, RelatedPerson, self-report, 2026-09-14T09:05:00+02:00)
* insert OnItems(CH)
* insert Total(91.67, 6, 6)

Instance: origin-rating-noor-2-child-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-2-child-on-father, noor-2-child-on-father, noor, noor-psychologist, 2026-09-14T09:05:00+02:00)
