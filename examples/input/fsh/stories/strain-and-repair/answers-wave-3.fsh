// What was answered in the wave that began on 2026-07-13: each answer with its rating and the origin of the rating.

Instance: mateo-3-mother-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-slt, mateo-mother, mateo-mother, 2026-07-13T21:25:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 2 "Partly", 3 "Mostly", 2 "Partly", 1 "A little")

Instance: rating-mateo-3-mother-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-mother-on-slt, osaf-parent-professional-by-parent, mateo, mateo-mother-and-slt, mateo-mother, mateo-slt, PractitionerRole, self-report, 2026-07-13T21:25:00+08:00)
* insert OnItems(AA)
* insert Total(68.75, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 62.50, 4)

Instance: origin-rating-mateo-3-mother-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-mother-on-slt, mateo-3-mother-on-slt, mateo-mother, mateo-mother, 2026-07-13T21:25:00+08:00)

Instance: mateo-3-slt-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-slt, mateo-slt, mateo-slt, 2026-07-15T14:00:00+08:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-3-slt-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-slt-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-slt, mateo-slt, mateo-mother, RelatedPerson, self-report, 2026-07-15T14:00:00+08:00)
* insert OnItems(AA)
* insert Total(70.83, 12, 12)
* insert Element(goal, 62.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-3-slt-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-slt-on-mother, mateo-3-slt-on-mother, mateo-slt, mateo-slt, 2026-07-15T14:00:00+08:00)

Instance: mateo-3-mother-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, mateo, mateo-and-mother, mateo-mother, mateo-mother, 2026-07-17T21:50:00+08:00)
* insert ElementItems(G, 4 "Completely", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-3-mother-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-mother-on-child, osaf-child-parent-by-parent, mateo, mateo-and-mother, mateo-mother, mateo, Patient, self-report, 2026-07-17T21:50:00+08:00)
* insert OnItems(AC)
* insert Total(83.33, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-3-mother-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-mother-on-child, mateo-3-mother-on-child, mateo-mother, mateo-mother, 2026-07-17T21:50:00+08:00)

Instance: mateo-3-nanny-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-caregiver-by-caregiver, mateo, mateo-and-nanny, mateo-nanny, mateo-nanny, 2026-07-20T14:40:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")

Instance: rating-mateo-3-nanny-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-nanny-on-child, osaf-child-caregiver-by-caregiver, mateo, mateo-and-nanny, mateo-nanny, mateo, Patient, self-report, 2026-07-20T14:40:00+08:00)
* insert OnItems(AC)
* insert Total(91.67, 12, 12)
* insert Element(goal, 100.00, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-3-nanny-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-nanny-on-child, mateo-3-nanny-on-child, mateo-nanny, mateo-nanny, 2026-07-20T14:40:00+08:00)

Instance: mateo-3-slt-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-slt, mateo-slt, mateo-slt, 2026-07-14T09:35:00+08:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-3-slt-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-slt-on-child, osaf-child-professional-by-professional, mateo, mateo-and-slt, mateo-slt, mateo, Patient, self-report, 2026-07-14T09:35:00+08:00)
* insert OnItems(AC)
* insert Total(77.08, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-3-slt-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-slt-on-child, mateo-3-slt-on-child, mateo-slt, mateo-slt, 2026-07-14T09:35:00+08:00)

Instance: mateo-3-behavior-analyst-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-07-16T11:50:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-3-behavior-analyst-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-behavior-analyst-on-child, osaf-child-professional-by-professional, mateo, mateo-and-behavior-analyst, mateo-behavior-analyst, mateo, Patient, self-report, 2026-07-16T11:50:00+08:00)
* insert OnItems(AC)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-3-behavior-analyst-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-behavior-analyst-on-child, mateo-3-behavior-analyst-on-child, mateo-behavior-analyst, mateo-behavior-analyst, 2026-07-16T11:50:00+08:00)

Instance: mateo-3-teacher-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-teacher, mateo-teacher, mateo-teacher, 2026-07-20T11:00:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert Item(T1, 3 "Mostly")
* insert Item(T2, 3 "Mostly")
* insert Item(T4, 1 "A little")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 4 "Completely", 1 "A little")

Instance: rating-mateo-3-teacher-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-teacher-on-child, osaf-child-professional-by-professional, mateo, mateo-and-teacher, mateo-teacher, mateo, Patient, self-report, 2026-07-20T11:00:00+08:00)
* insert OnItems(AC)
* insert Total(75.00, 11, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 75.00, 3)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-3-teacher-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-teacher-on-child, mateo-3-teacher-on-child, mateo-teacher, mateo-teacher, 2026-07-20T11:00:00+08:00)

Instance: mateo-3-mother-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-parent, mateo, mateo-mother-and-nanny, mateo-mother, mateo-mother, 2026-07-17T09:15:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")

Instance: rating-mateo-3-mother-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-mother-on-nanny, osaf-parent-caregiver-by-parent, mateo, mateo-mother-and-nanny, mateo-mother, mateo-nanny, RelatedPerson, self-report, 2026-07-17T09:15:00+08:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-3-mother-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-mother-on-nanny, mateo-3-mother-on-nanny, mateo-mother, mateo-mother, 2026-07-17T09:15:00+08:00)

Instance: mateo-3-nanny-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-caregiver, mateo, mateo-mother-and-nanny, mateo-nanny, mateo-nanny, 2026-07-20T17:15:00+08:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 4 "Completely", 1 "A little")

Instance: rating-mateo-3-nanny-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-nanny-on-mother, osaf-parent-caregiver-by-caregiver, mateo, mateo-mother-and-nanny, mateo-nanny, mateo-mother, RelatedPerson, self-report, 2026-07-20T17:15:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-3-nanny-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-nanny-on-mother, mateo-3-nanny-on-mother, mateo-nanny, mateo-nanny, 2026-07-20T17:15:00+08:00)

Instance: mateo-3-father-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-parent, mateo, mateo-father-and-nanny, mateo-father, mateo-father, 2026-07-14T19:40:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 4 "Completely", 2 "Partly")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-3-father-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-father-on-nanny, osaf-parent-caregiver-by-parent, mateo, mateo-father-and-nanny, mateo-father, mateo-nanny, RelatedPerson, self-report, 2026-07-14T19:40:00+08:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-3-father-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-father-on-nanny, mateo-3-father-on-nanny, mateo-father, mateo-father, 2026-07-14T19:40:00+08:00)

Instance: mateo-3-nanny-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-caregiver, mateo, mateo-father-and-nanny, mateo-nanny, mateo-nanny, 2026-07-14T09:55:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 2 "Partly")

Instance: rating-mateo-3-nanny-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-nanny-on-father, osaf-parent-caregiver-by-caregiver, mateo, mateo-father-and-nanny, mateo-nanny, mateo-father, RelatedPerson, self-report, 2026-07-14T09:55:00+08:00)
* insert OnItems(AA)
* insert Total(70.83, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-3-nanny-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-nanny-on-father, mateo-3-nanny-on-father, mateo-nanny, mateo-nanny, 2026-07-14T09:55:00+08:00)

Instance: mateo-3-mother-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-ot, mateo-mother, mateo-mother, 2026-07-16T19:50:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 2 "Partly", 1 "A little")

Instance: rating-mateo-3-mother-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-mother-on-ot, osaf-parent-professional-by-parent, mateo, mateo-mother-and-ot, mateo-mother, mateo-ot, PractitionerRole, self-report, 2026-07-16T19:50:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-3-mother-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-mother-on-ot, mateo-3-mother-on-ot, mateo-mother, mateo-mother, 2026-07-16T19:50:00+08:00)

Instance: mateo-3-ot-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-ot, mateo-ot, mateo-ot, 2026-07-13T14:05:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-3-ot-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-ot-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-ot, mateo-ot, mateo-mother, RelatedPerson, self-report, 2026-07-13T14:05:00+08:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-3-ot-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-ot-on-mother, mateo-3-ot-on-mother, mateo-ot, mateo-ot, 2026-07-13T14:05:00+08:00)

Instance: mateo-3-teacher-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-teacher, mateo-teacher, mateo-teacher, 2026-07-20T11:25:00+08:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-3-teacher-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-teacher-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-teacher, mateo-teacher, mateo-mother, RelatedPerson, self-report, 2026-07-20T11:25:00+08:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-3-teacher-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-teacher-on-mother, mateo-3-teacher-on-mother, mateo-teacher, mateo-teacher, 2026-07-20T11:25:00+08:00)

Instance: mateo-3-nanny-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-slt, mateo-nanny, mateo-nanny, 2026-07-14T14:35:00+08:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 1 "A little", 0 "Not at all")

Instance: rating-mateo-3-nanny-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-nanny-on-slt, osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-slt, mateo-nanny, mateo-slt, PractitionerRole, self-report, 2026-07-14T14:35:00+08:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-3-nanny-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-nanny-on-slt, mateo-3-nanny-on-slt, mateo-nanny, mateo-nanny, 2026-07-14T14:35:00+08:00)

Instance: mateo-3-slt-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-slt, mateo-slt, mateo-slt, 2026-07-15T14:45:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 2 "Partly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-3-slt-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-slt-on-nanny, osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-slt, mateo-slt, mateo-nanny, RelatedPerson, self-report, 2026-07-15T14:45:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-3-slt-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-slt-on-nanny, mateo-3-slt-on-nanny, mateo-slt, mateo-slt, 2026-07-15T14:45:00+08:00)

Instance: mateo-3-slt-on-behavior-analyst
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-slt, mateo-slt, 2026-07-20T14:10:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 2 "Partly", 4 "Completely", 3 "Mostly", 1 "A little")

Instance: rating-mateo-3-slt-on-behavior-analyst
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-slt-on-behavior-analyst, osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-slt, mateo-behavior-analyst, PractitionerRole, self-report, 2026-07-20T14:10:00+08:00)
* insert OnItems(AA)
* insert Total(70.83, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-3-slt-on-behavior-analyst
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-slt-on-behavior-analyst, mateo-3-slt-on-behavior-analyst, mateo-slt, mateo-slt, 2026-07-20T14:10:00+08:00)

Instance: mateo-3-behavior-analyst-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-07-16T10:10:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 2 "Partly")
* insert ElementItems(T, 4 "Completely", 1 "A little", 2 "Partly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 2 "Partly", 0 "Not at all")

Instance: rating-mateo-3-behavior-analyst-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-behavior-analyst-on-slt, osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-behavior-analyst, mateo-slt, PractitionerRole, self-report, 2026-07-16T10:10:00+08:00)
* insert OnItems(AA)
* insert Total(72.92, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-3-behavior-analyst-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-behavior-analyst-on-slt, mateo-3-behavior-analyst-on-slt, mateo-behavior-analyst, mateo-behavior-analyst, 2026-07-16T10:10:00+08:00)

Instance: mateo-3-behavior-analyst-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-ot-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-07-14T14:45:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 2 "Partly", 0 "Not at all")

Instance: rating-mateo-3-behavior-analyst-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-behavior-analyst-on-ot, osaf-interprofessional-by-professional, mateo, mateo-ot-and-behavior-analyst, mateo-behavior-analyst, mateo-ot, PractitionerRole, self-report, 2026-07-14T14:45:00+08:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-3-behavior-analyst-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-behavior-analyst-on-ot, mateo-3-behavior-analyst-on-ot, mateo-behavior-analyst, mateo-behavior-analyst, 2026-07-14T14:45:00+08:00)

Instance: mateo-3-ot-on-behavior-analyst
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-ot-and-behavior-analyst, mateo-ot, mateo-ot, 2026-07-16T14:35:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(T, 2 "Partly", 4 "Completely", 3 "Mostly", 2 "Partly")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 4 "Completely", 2 "Partly")

Instance: rating-mateo-3-ot-on-behavior-analyst
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-ot-on-behavior-analyst, osaf-interprofessional-by-professional, mateo, mateo-ot-and-behavior-analyst, mateo-ot, mateo-behavior-analyst, PractitionerRole, self-report, 2026-07-16T14:35:00+08:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-3-ot-on-behavior-analyst
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-ot-on-behavior-analyst, mateo-3-ot-on-behavior-analyst, mateo-ot, mateo-ot, 2026-07-16T14:35:00+08:00)

Instance: mateo-3-teacher-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-slt-and-teacher, mateo-teacher, mateo-teacher, 2026-07-15T11:20:00+08:00)
* insert ElementItems(G, 2 "Partly", 1 "A little", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 2 "Partly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-3-teacher-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-teacher-on-slt, osaf-interprofessional-by-professional, mateo, mateo-slt-and-teacher, mateo-teacher, mateo-slt, PractitionerRole, self-report, 2026-07-15T11:20:00+08:00)
* insert OnItems(AA)
* insert Total(70.83, 12, 12)
* insert Element(goal, 62.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-3-teacher-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-teacher-on-slt, mateo-3-teacher-on-slt, mateo-teacher, mateo-teacher, 2026-07-15T11:20:00+08:00)

Instance: mateo-3-slt-on-teacher
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-slt-and-teacher, mateo-slt, mateo-slt, 2026-07-14T15:20:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 2 "Partly", 1 "A little")

Instance: rating-mateo-3-slt-on-teacher
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-3-slt-on-teacher, osaf-interprofessional-by-professional, mateo, mateo-slt-and-teacher, mateo-slt, mateo-teacher, PractitionerRole, self-report, 2026-07-14T15:20:00+08:00)
* insert OnItems(AA)
* insert Total(72.92, 12, 12)
* insert Element(goal, 93.75, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 62.50, 4)

Instance: origin-rating-mateo-3-slt-on-teacher
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-3-slt-on-teacher, mateo-3-slt-on-teacher, mateo-slt, mateo-slt, 2026-07-14T15:20:00+08:00)
