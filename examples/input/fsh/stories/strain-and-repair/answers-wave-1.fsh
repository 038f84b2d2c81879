// What was answered in the wave that began on 2026-01-12: each answer with its rating and the origin of the rating.

Instance: mateo-1-mother-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-slt, mateo-mother, mateo-mother, 2026-01-13T19:20:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-mother-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-mother-on-slt, osaf-parent-professional-by-parent, mateo, mateo-mother-and-slt, mateo-mother, mateo-slt, PractitionerRole, self-report, 2026-01-13T19:20:00+08:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-1-mother-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-mother-on-slt, mateo-1-mother-on-slt, mateo-mother, mateo-mother, 2026-01-13T19:20:00+08:00)

Instance: mateo-1-slt-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-slt, mateo-slt, mateo-slt, 2026-01-12T15:30:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")

Instance: rating-mateo-1-slt-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-slt-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-slt, mateo-slt, mateo-mother, RelatedPerson, self-report, 2026-01-12T15:30:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-1-slt-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-slt-on-mother, mateo-1-slt-on-mother, mateo-slt, mateo-slt, 2026-01-12T15:30:00+08:00)

Instance: mateo-1-father-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-father-and-slt, mateo-father, mateo-father, 2026-01-19T17:55:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-mateo-1-father-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-father-on-slt, osaf-parent-professional-by-parent, mateo, mateo-father-and-slt, mateo-father, mateo-slt, PractitionerRole, self-report, 2026-01-19T17:55:00+08:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-1-father-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-father-on-slt, mateo-1-father-on-slt, mateo-father, mateo-father, 2026-01-19T17:55:00+08:00)

Instance: mateo-1-slt-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-father-and-slt, mateo-slt, mateo-slt, 2026-01-13T11:45:00+08:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-1-slt-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-slt-on-father, osaf-parent-professional-by-professional, mateo, mateo-father-and-slt, mateo-slt, mateo-father, RelatedPerson, self-report, 2026-01-13T11:45:00+08:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-slt-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-slt-on-father, mateo-1-slt-on-father, mateo-slt, mateo-slt, 2026-01-13T11:45:00+08:00)

Instance: mateo-1-mother-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, mateo, mateo-and-mother, mateo-mother, mateo-mother, 2026-01-16T21:45:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-mother-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-mother-on-child, osaf-child-parent-by-parent, mateo, mateo-and-mother, mateo-mother, mateo, Patient, self-report, 2026-01-16T21:45:00+08:00)
* insert OnItems(AC)
* insert Total(85.42, 12, 12)
* insert Element(goal, 100.00, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-1-mother-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-mother-on-child, mateo-1-mother-on-child, mateo-mother, mateo-mother, 2026-01-16T21:45:00+08:00)

Instance: mateo-1-father-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, mateo, mateo-and-father, mateo-father, mateo-father, 2026-01-15T09:50:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 2 "Partly", 0 "Not at all")

Instance: rating-mateo-1-father-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-father-on-child, osaf-child-parent-by-parent, mateo, mateo-and-father, mateo-father, mateo, Patient, self-report, 2026-01-15T09:50:00+08:00)
* insert OnItems(AC)
* insert Total(77.08, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-1-father-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-father-on-child, mateo-1-father-on-child, mateo-father, mateo-father, 2026-01-15T09:50:00+08:00)

Instance: mateo-1-nanny-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-caregiver-by-caregiver, mateo, mateo-and-nanny, mateo-nanny, mateo-nanny, 2026-01-15T20:30:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-nanny-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-nanny-on-child, osaf-child-caregiver-by-caregiver, mateo, mateo-and-nanny, mateo-nanny, mateo, Patient, self-report, 2026-01-15T20:30:00+08:00)
* insert OnItems(AC)
* insert Total(89.58, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-mateo-1-nanny-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-nanny-on-child, mateo-1-nanny-on-child, mateo-nanny, mateo-nanny, 2026-01-15T20:30:00+08:00)

Instance: mateo-1-slt-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-slt, mateo-slt, mateo-slt, 2026-01-16T15:30:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 1 "A little", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 2 "Partly", 0 "Not at all")

Instance: rating-mateo-1-slt-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-slt-on-child, osaf-child-professional-by-professional, mateo, mateo-and-slt, mateo-slt, mateo, Patient, self-report, 2026-01-16T15:30:00+08:00)
* insert OnItems(AC)
* insert Total(70.83, 12, 12)
* insert Element(goal, 62.50, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-slt-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-slt-on-child, mateo-1-slt-on-child, mateo-slt, mateo-slt, 2026-01-16T15:30:00+08:00)

Instance: mateo-1-ot-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-ot, mateo-ot, mateo-ot, 2026-01-16T09:40:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-ot-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-ot-on-child, osaf-child-professional-by-professional, mateo, mateo-and-ot, mateo-ot, mateo, Patient, self-report, 2026-01-16T09:40:00+08:00)
* insert OnItems(AC)
* insert Total(77.08, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-ot-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-ot-on-child, mateo-1-ot-on-child, mateo-ot, mateo-ot, 2026-01-16T09:40:00+08:00)

Instance: mateo-1-behavior-analyst-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-01-16T14:05:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-behavior-analyst-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-behavior-analyst-on-child, osaf-child-professional-by-professional, mateo, mateo-and-behavior-analyst, mateo-behavior-analyst, mateo, Patient, self-report, 2026-01-16T14:05:00+08:00)
* insert OnItems(AC)
* insert Total(72.92, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-behavior-analyst-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-behavior-analyst-on-child, mateo-1-behavior-analyst-on-child, mateo-behavior-analyst, mateo-behavior-analyst, 2026-01-16T14:05:00+08:00)

Instance: mateo-1-teacher-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-teacher, mateo-teacher, mateo-teacher, 2026-01-16T10:05:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 2 "Partly", 2 "Partly")
* insert ElementItems(B, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-1-teacher-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-teacher-on-child, osaf-child-professional-by-professional, mateo, mateo-and-teacher, mateo-teacher, mateo, Patient, self-report, 2026-01-16T10:05:00+08:00)
* insert OnItems(AC)
* insert Total(68.75, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-1-teacher-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-teacher-on-child, mateo-1-teacher-on-child, mateo-teacher, mateo-teacher, 2026-01-16T10:05:00+08:00)

Instance: mateo-1-pediatrician-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-pediatrician, mateo-pediatrician, mateo-pediatrician, 2026-01-16T10:45:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert Item(B1, 2 "Partly")
* insert Item(B2, na "Does not apply")
* insert Item(B3, 2 "Partly")
* insert Item(B4, 0 "Not at all")

Instance: rating-mateo-1-pediatrician-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-pediatrician-on-child, osaf-child-professional-by-professional, mateo, mateo-and-pediatrician, mateo-pediatrician, mateo, Patient, self-report, 2026-01-16T10:45:00+08:00)
* insert OnItems(AC)
* insert Total(77.27, 11, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 66.67, 3)

Instance: origin-rating-mateo-1-pediatrician-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-pediatrician-on-child, mateo-1-pediatrician-on-child, mateo-pediatrician, mateo-pediatrician, 2026-01-16T10:45:00+08:00)

Instance: mateo-1-mother-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-parent, mateo, mateo-mother-and-nanny, mateo-mother, mateo-mother, 2026-01-13T20:25:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 2 "Partly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-mother-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-mother-on-nanny, osaf-parent-caregiver-by-parent, mateo, mateo-mother-and-nanny, mateo-mother, mateo-nanny, RelatedPerson, self-report, 2026-01-13T20:25:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-mother-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-mother-on-nanny, mateo-1-mother-on-nanny, mateo-mother, mateo-mother, 2026-01-13T20:25:00+08:00)

Instance: mateo-1-nanny-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-caregiver, mateo, mateo-mother-and-nanny, mateo-nanny, mateo-nanny, 2026-01-13T09:40:00+08:00)
* insert ElementItems(G, 4 "Completely", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-nanny-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-nanny-on-mother, osaf-parent-caregiver-by-caregiver, mateo, mateo-mother-and-nanny, mateo-nanny, mateo-mother, RelatedPerson, self-report, 2026-01-13T09:40:00+08:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-nanny-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-nanny-on-mother, mateo-1-nanny-on-mother, mateo-nanny, mateo-nanny, 2026-01-13T09:40:00+08:00)

Instance: mateo-1-father-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-parent, mateo, mateo-father-and-nanny, mateo-father, mateo-father, 2026-01-16T09:25:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-1-father-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-father-on-nanny, osaf-parent-caregiver-by-parent, mateo, mateo-father-and-nanny, mateo-father, mateo-nanny, RelatedPerson, self-report, 2026-01-16T09:25:00+08:00)
* insert OnItems(AA)
* insert Total(72.92, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-1-father-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-father-on-nanny, mateo-1-father-on-nanny, mateo-father, mateo-father, 2026-01-16T09:25:00+08:00)

Instance: mateo-1-mother-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-ot, mateo-mother, mateo-mother, 2026-01-12T19:35:00+08:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-mother-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-mother-on-ot, osaf-parent-professional-by-parent, mateo, mateo-mother-and-ot, mateo-mother, mateo-ot, PractitionerRole, self-report, 2026-01-12T19:35:00+08:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-mateo-1-mother-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-mother-on-ot, mateo-1-mother-on-ot, mateo-mother, mateo-mother, 2026-01-12T19:35:00+08:00)

Instance: mateo-1-ot-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-ot, mateo-ot, mateo-ot, 2026-01-19T09:25:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-1-ot-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-ot-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-ot, mateo-ot, mateo-mother, RelatedPerson, self-report, 2026-01-19T09:25:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-1-ot-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-ot-on-mother, mateo-1-ot-on-mother, mateo-ot, mateo-ot, 2026-01-19T09:25:00+08:00)

Instance: mateo-1-mother-on-pediatrician
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-pediatrician, mateo-mother, mateo-mother, 2026-01-19T09:05:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-mother-on-pediatrician
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-mother-on-pediatrician, osaf-parent-professional-by-parent, mateo, mateo-mother-and-pediatrician, mateo-mother, mateo-pediatrician, PractitionerRole, self-report, 2026-01-19T09:05:00+08:00)
* insert OnItems(AA)
* insert Total(89.58, 12, 12)
* insert Element(goal, 93.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-mateo-1-mother-on-pediatrician
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-mother-on-pediatrician, mateo-1-mother-on-pediatrician, mateo-mother, mateo-mother, 2026-01-19T09:05:00+08:00)

Instance: mateo-1-pediatrician-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-pediatrician, mateo-pediatrician, mateo-pediatrician, 2026-01-14T14:10:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-mateo-1-pediatrician-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-pediatrician-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-pediatrician, mateo-pediatrician, mateo-mother, RelatedPerson, self-report, 2026-01-14T14:10:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-pediatrician-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-pediatrician-on-mother, mateo-1-pediatrician-on-mother, mateo-pediatrician, mateo-pediatrician, 2026-01-14T14:10:00+08:00)

Instance: mateo-1-mother-on-teacher
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-teacher, mateo-mother, mateo-mother, 2026-01-16T21:10:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 2 "Partly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-1-mother-on-teacher
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-mother-on-teacher, osaf-parent-professional-by-parent, mateo, mateo-mother-and-teacher, mateo-mother, mateo-teacher, PractitionerRole, self-report, 2026-01-16T21:10:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-mother-on-teacher
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-mother-on-teacher, mateo-1-mother-on-teacher, mateo-mother, mateo-mother, 2026-01-16T21:10:00+08:00)

Instance: mateo-1-teacher-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-teacher, mateo-teacher, mateo-teacher, 2026-01-16T15:15:00+08:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-mateo-1-teacher-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-teacher-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-teacher, mateo-teacher, mateo-mother, RelatedPerson, self-report, 2026-01-16T15:15:00+08:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-teacher-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-teacher-on-mother, mateo-1-teacher-on-mother, mateo-teacher, mateo-teacher, 2026-01-16T15:15:00+08:00)

Instance: mateo-1-nanny-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-ot, mateo-nanny, mateo-nanny, 2026-01-15T20:50:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-nanny-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-nanny-on-ot, osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-ot, mateo-nanny, mateo-ot, PractitionerRole, self-report, 2026-01-15T20:50:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-nanny-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-nanny-on-ot, mateo-1-nanny-on-ot, mateo-nanny, mateo-nanny, 2026-01-15T20:50:00+08:00)

Instance: mateo-1-ot-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-ot, mateo-ot, mateo-ot, 2026-01-14T10:10:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-mateo-1-ot-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-ot-on-nanny, osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-ot, mateo-ot, mateo-nanny, RelatedPerson, self-report, 2026-01-14T10:10:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-ot-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-ot-on-nanny, mateo-1-ot-on-nanny, mateo-ot, mateo-ot, 2026-01-14T10:10:00+08:00)

Instance: mateo-1-nanny-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-slt, mateo-nanny, mateo-nanny, 2026-01-14T20:00:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 1 "A little", 2 "Partly")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-mateo-1-nanny-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-nanny-on-slt, osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-slt, mateo-nanny, mateo-slt, PractitionerRole, self-report, 2026-01-14T20:00:00+08:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 56.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-nanny-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-nanny-on-slt, mateo-1-nanny-on-slt, mateo-nanny, mateo-nanny, 2026-01-14T20:00:00+08:00)

Instance: mateo-1-slt-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-slt, mateo-slt, mateo-slt, 2026-01-13T11:05:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 2 "Partly", 1 "A little")

Instance: rating-mateo-1-slt-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-slt-on-nanny, osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-slt, mateo-slt, mateo-nanny, RelatedPerson, self-report, 2026-01-13T11:05:00+08:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-1-slt-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-slt-on-nanny, mateo-1-slt-on-nanny, mateo-slt, mateo-slt, 2026-01-13T11:05:00+08:00)

Instance: mateo-1-ot-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-ot, mateo-ot, 2026-01-15T10:25:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")

Instance: rating-mateo-1-ot-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-ot-on-slt, osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-ot, mateo-slt, PractitionerRole, self-report, 2026-01-15T10:25:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-1-ot-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-ot-on-slt, mateo-1-ot-on-slt, mateo-ot, mateo-ot, 2026-01-15T10:25:00+08:00)

Instance: mateo-1-slt-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-slt, mateo-slt, 2026-01-13T15:35:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-slt-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-slt-on-ot, osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-slt, mateo-ot, PractitionerRole, self-report, 2026-01-13T15:35:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-1-slt-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-slt-on-ot, mateo-1-slt-on-ot, mateo-slt, mateo-slt, 2026-01-13T15:35:00+08:00)

Instance: mateo-1-pediatrician-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-pediatrician-and-slt, mateo-pediatrician, mateo-pediatrician, 2026-01-13T15:10:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 1 "A little", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-1-pediatrician-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-1-pediatrician-on-slt, osaf-interprofessional-by-professional, mateo, mateo-pediatrician-and-slt, mateo-pediatrician, mateo-slt, PractitionerRole, self-report, 2026-01-13T15:10:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-1-pediatrician-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-1-pediatrician-on-slt, mateo-1-pediatrician-on-slt, mateo-pediatrician, mateo-pediatrician, 2026-01-13T15:10:00+08:00)
