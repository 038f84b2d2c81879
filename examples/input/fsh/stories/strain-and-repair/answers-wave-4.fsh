// What was answered in the wave that began on 2026-10-12: each answer with its rating and the origin of the rating.

Instance: mateo-4-mother-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-slt, mateo-mother, mateo-mother, 2026-10-15T14:00:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-mother-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-mother-on-slt, osaf-parent-professional-by-parent, mateo, mateo-mother-and-slt, mateo-mother, mateo-slt, PractitionerRole, self-report, 2026-10-15T14:00:00+08:00)
* insert OnItems(AA)
* insert Total(85.42, 12, 12)
* insert Element(goal, 93.75, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-4-mother-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-mother-on-slt, mateo-4-mother-on-slt, mateo-mother, mateo-mother, 2026-10-15T14:00:00+08:00)

Instance: mateo-4-slt-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-slt, mateo-slt, mateo-slt, 2026-10-16T11:45:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-slt-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-slt-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-slt, mateo-slt, mateo-mother, RelatedPerson, self-report, 2026-10-16T11:45:00+08:00)
* insert OnItems(AA)
* insert Total(85.42, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-4-slt-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-slt-on-mother, mateo-4-slt-on-mother, mateo-slt, mateo-slt, 2026-10-16T11:45:00+08:00)

Instance: mateo-4-father-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-father-and-slt, mateo-father, mateo-father, 2026-10-15T09:45:00+08:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-4-father-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-father-on-slt, osaf-parent-professional-by-parent, mateo, mateo-father-and-slt, mateo-father, mateo-slt, PractitionerRole, self-report, 2026-10-15T09:45:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-4-father-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-father-on-slt, mateo-4-father-on-slt, mateo-father, mateo-father, 2026-10-15T09:45:00+08:00)

Instance: mateo-4-slt-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-father-and-slt, mateo-slt, mateo-slt, 2026-10-19T09:20:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-4-slt-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-slt-on-father, osaf-parent-professional-by-professional, mateo, mateo-father-and-slt, mateo-slt, mateo-father, RelatedPerson, self-report, 2026-10-19T09:20:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-4-slt-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-slt-on-father, mateo-4-slt-on-father, mateo-slt, mateo-slt, 2026-10-19T09:20:00+08:00)

Instance: mateo-4-mother-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, mateo, mateo-and-mother, mateo-mother, mateo-mother, 2026-10-15T21:10:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-mother-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-mother-on-child, osaf-child-parent-by-parent, mateo, mateo-and-mother, mateo-mother, mateo, Patient, self-report, 2026-10-15T21:10:00+08:00)
* insert OnItems(AC)
* insert Total(91.67, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-mateo-4-mother-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-mother-on-child, mateo-4-mother-on-child, mateo-mother, mateo-mother, 2026-10-15T21:10:00+08:00)

Instance: mateo-4-father-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, mateo, mateo-and-father, mateo-father, mateo-father, 2026-10-14T14:40:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-father-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-father-on-child, osaf-child-parent-by-parent, mateo, mateo-and-father, mateo-father, mateo, Patient, self-report, 2026-10-14T14:40:00+08:00)
* insert OnItems(AC)
* insert Total(81.25, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-4-father-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-father-on-child, mateo-4-father-on-child, mateo-father, mateo-father, 2026-10-14T14:40:00+08:00)

Instance: mateo-4-nanny-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-caregiver-by-caregiver, mateo, mateo-and-nanny, mateo-nanny, mateo-nanny, 2026-10-13T17:30:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 4 "Completely", 0 "Not at all")

Instance: rating-mateo-4-nanny-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-nanny-on-child, osaf-child-caregiver-by-caregiver, mateo, mateo-and-nanny, mateo-nanny, mateo, Patient, self-report, 2026-10-13T17:30:00+08:00)
* insert OnItems(AC)
* insert Total(91.67, 12, 12)
* insert Element(goal, 93.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 100.00, 4)

Instance: origin-rating-mateo-4-nanny-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-nanny-on-child, mateo-4-nanny-on-child, mateo-nanny, mateo-nanny, 2026-10-13T17:30:00+08:00)

Instance: mateo-4-slt-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-slt, mateo-slt, mateo-slt, 2026-10-13T15:40:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 2 "Partly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 4 "Completely", 2 "Partly")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-slt-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-slt-on-child, osaf-child-professional-by-professional, mateo, mateo-and-slt, mateo-slt, mateo, Patient, self-report, 2026-10-13T15:40:00+08:00)
* insert OnItems(AC)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-4-slt-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-slt-on-child, mateo-4-slt-on-child, mateo-slt, mateo-slt, 2026-10-13T15:40:00+08:00)

Instance: mateo-4-ot-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-ot, mateo-ot, mateo-ot, 2026-10-16T14:10:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-4-ot-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-ot-on-child, osaf-child-professional-by-professional, mateo, mateo-and-ot, mateo-ot, mateo, Patient, self-report, 2026-10-16T14:10:00+08:00)
* insert OnItems(AC)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-4-ot-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-ot-on-child, mateo-4-ot-on-child, mateo-ot, mateo-ot, 2026-10-16T14:10:00+08:00)

Instance: mateo-4-behavior-analyst-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-10-15T09:40:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 2 "Partly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 4 "Completely", 1 "A little")

Instance: rating-mateo-4-behavior-analyst-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-behavior-analyst-on-child, osaf-child-professional-by-professional, mateo, mateo-and-behavior-analyst, mateo-behavior-analyst, mateo, Patient, self-report, 2026-10-15T09:40:00+08:00)
* insert OnItems(AC)
* insert Total(81.25, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-mateo-4-behavior-analyst-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-behavior-analyst-on-child, mateo-4-behavior-analyst-on-child, mateo-behavior-analyst, mateo-behavior-analyst, 2026-10-15T09:40:00+08:00)

Instance: mateo-4-teacher-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-teacher, mateo-teacher, mateo-teacher, 2026-10-15T10:25:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-teacher-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-teacher-on-child, osaf-child-professional-by-professional, mateo, mateo-and-teacher, mateo-teacher, mateo, Patient, self-report, 2026-10-15T10:25:00+08:00)
* insert OnItems(AC)
* insert Total(77.08, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-4-teacher-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-teacher-on-child, mateo-4-teacher-on-child, mateo-teacher, mateo-teacher, 2026-10-15T10:25:00+08:00)

Instance: mateo-4-pediatrician-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-pediatrician, mateo-pediatrician, mateo-pediatrician, 2026-10-13T15:30:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 4 "Completely", 0 "Not at all")

Instance: rating-mateo-4-pediatrician-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-pediatrician-on-child, osaf-child-professional-by-professional, mateo, mateo-and-pediatrician, mateo-pediatrician, mateo, Patient, self-report, 2026-10-13T15:30:00+08:00)
* insert OnItems(AC)
* insert Total(79.17, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-mateo-4-pediatrician-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-pediatrician-on-child, mateo-4-pediatrician-on-child, mateo-pediatrician, mateo-pediatrician, 2026-10-13T15:30:00+08:00)

Instance: mateo-4-mother-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-parent, mateo, mateo-mother-and-nanny, mateo-mother, mateo-mother, 2026-10-12T20:15:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 2 "Partly", 0 "Not at all")

Instance: rating-mateo-4-mother-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-mother-on-nanny, osaf-parent-caregiver-by-parent, mateo, mateo-mother-and-nanny, mateo-mother, mateo-nanny, RelatedPerson, self-report, 2026-10-12T20:15:00+08:00)
* insert OnItems(AA)
* insert Total(89.58, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 100.00, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-4-mother-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-mother-on-nanny, mateo-4-mother-on-nanny, mateo-mother, mateo-mother, 2026-10-12T20:15:00+08:00)

Instance: mateo-4-nanny-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-caregiver, mateo, mateo-mother-and-nanny, mateo-nanny, mateo-nanny, 2026-10-19T14:30:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-4-nanny-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-nanny-on-mother, osaf-parent-caregiver-by-caregiver, mateo, mateo-mother-and-nanny, mateo-nanny, mateo-mother, RelatedPerson, self-report, 2026-10-19T14:30:00+08:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-4-nanny-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-nanny-on-mother, mateo-4-nanny-on-mother, mateo-nanny, mateo-nanny, 2026-10-19T14:30:00+08:00)

Instance: mateo-4-mother-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-ot, mateo-mother, mateo-mother, 2026-10-16T19:40:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 4 "Completely", 0 "Not at all")

Instance: rating-mateo-4-mother-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-mother-on-ot, osaf-parent-professional-by-parent, mateo, mateo-mother-and-ot, mateo-mother, mateo-ot, PractitionerRole, self-report, 2026-10-16T19:40:00+08:00)
* insert OnItems(AA)
* insert Total(89.58, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 100.00, 4)

Instance: origin-rating-mateo-4-mother-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-mother-on-ot, mateo-4-mother-on-ot, mateo-mother, mateo-mother, 2026-10-16T19:40:00+08:00)

Instance: mateo-4-father-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-father-and-ot, mateo-father, mateo-father, 2026-10-14T20:00:00+08:00)
* insert ElementItems(G, 2 "Partly", 4 "Completely", 4 "Completely", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 2 "Partly", 1 "A little")

Instance: rating-mateo-4-father-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-father-on-ot, osaf-parent-professional-by-parent, mateo, mateo-father-and-ot, mateo-father, mateo-ot, PractitionerRole, self-report, 2026-10-14T20:00:00+08:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-4-father-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-father-on-ot, mateo-4-father-on-ot, mateo-father, mateo-father, 2026-10-14T20:00:00+08:00)

Instance: mateo-4-ot-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-father-and-ot, mateo-ot, mateo-ot, 2026-10-13T14:50:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 2 "Partly", 2 "Partly")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 4 "Completely", 0 "Not at all")

Instance: rating-mateo-4-ot-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-ot-on-father, osaf-parent-professional-by-professional, mateo, mateo-father-and-ot, mateo-ot, mateo-father, RelatedPerson, self-report, 2026-10-13T14:50:00+08:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-4-ot-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-ot-on-father, mateo-4-ot-on-father, mateo-ot, mateo-ot, 2026-10-13T14:50:00+08:00)

Instance: mateo-4-mother-on-pediatrician
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-pediatrician, mateo-mother, mateo-mother, 2026-10-13T20:50:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 4 "Completely", 0 "Not at all")

Instance: rating-mateo-4-mother-on-pediatrician
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-mother-on-pediatrician, osaf-parent-professional-by-parent, mateo, mateo-mother-and-pediatrician, mateo-mother, mateo-pediatrician, PractitionerRole, self-report, 2026-10-13T20:50:00+08:00)
* insert OnItems(AA)
* insert Total(89.58, 12, 12)
* insert Element(goal, 93.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-mateo-4-mother-on-pediatrician
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-mother-on-pediatrician, mateo-4-mother-on-pediatrician, mateo-mother, mateo-mother, 2026-10-13T20:50:00+08:00)

Instance: mateo-4-pediatrician-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-pediatrician, mateo-pediatrician, mateo-pediatrician, 2026-10-19T15:20:00+08:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-pediatrician-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-pediatrician-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-pediatrician, mateo-pediatrician, mateo-mother, RelatedPerson, self-report, 2026-10-19T15:20:00+08:00)
* insert OnItems(AA)
* insert Total(85.42, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-mateo-4-pediatrician-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-pediatrician-on-mother, mateo-4-pediatrician-on-mother, mateo-pediatrician, mateo-pediatrician, 2026-10-19T15:20:00+08:00)

Instance: mateo-4-mother-on-behavior-analyst
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-behavior-analyst, mateo-mother, mateo-mother, 2026-10-13T09:45:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-mother-on-behavior-analyst
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-mother-on-behavior-analyst, osaf-parent-professional-by-parent, mateo, mateo-mother-and-behavior-analyst, mateo-mother, mateo-behavior-analyst, PractitionerRole, self-report, 2026-10-13T09:45:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-4-mother-on-behavior-analyst
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-mother-on-behavior-analyst, mateo-4-mother-on-behavior-analyst, mateo-mother, mateo-mother, 2026-10-13T09:45:00+08:00)

Instance: mateo-4-behavior-analyst-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-10-15T10:50:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 2 "Partly", 1 "A little")

Instance: rating-mateo-4-behavior-analyst-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-behavior-analyst-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-behavior-analyst, mateo-behavior-analyst, mateo-mother, RelatedPerson, self-report, 2026-10-15T10:50:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-4-behavior-analyst-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-behavior-analyst-on-mother, mateo-4-behavior-analyst-on-mother, mateo-behavior-analyst, mateo-behavior-analyst, 2026-10-15T10:50:00+08:00)

Instance: mateo-4-mother-on-teacher
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-teacher, mateo-mother, mateo-mother, 2026-10-13T17:30:00+08:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 4 "Completely", 1 "A little")
* insert ElementItems(B, 2 "Partly", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-mother-on-teacher
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-mother-on-teacher, osaf-parent-professional-by-parent, mateo, mateo-mother-and-teacher, mateo-mother, mateo-teacher, PractitionerRole, self-report, 2026-10-13T17:30:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-4-mother-on-teacher
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-mother-on-teacher, mateo-4-mother-on-teacher, mateo-mother, mateo-mother, 2026-10-13T17:30:00+08:00)

Instance: mateo-4-teacher-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-teacher, mateo-teacher, mateo-teacher, 2026-10-13T10:55:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-4-teacher-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-teacher-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-teacher, mateo-teacher, mateo-mother, RelatedPerson, self-report, 2026-10-13T10:55:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-4-teacher-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-teacher-on-mother, mateo-4-teacher-on-mother, mateo-teacher, mateo-teacher, 2026-10-13T10:55:00+08:00)

Instance: mateo-4-nanny-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-ot, mateo-nanny, mateo-nanny, 2026-10-13T14:55:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-nanny-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-nanny-on-ot, osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-ot, mateo-nanny, mateo-ot, PractitionerRole, self-report, 2026-10-13T14:55:00+08:00)
* insert OnItems(AA)
* insert Total(89.58, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-4-nanny-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-nanny-on-ot, mateo-4-nanny-on-ot, mateo-nanny, mateo-nanny, 2026-10-13T14:55:00+08:00)

Instance: mateo-4-ot-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-ot, mateo-ot, mateo-ot, 2026-10-13T10:45:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-mateo-4-ot-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-ot-on-nanny, osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-ot, mateo-ot, mateo-nanny, RelatedPerson, self-report, 2026-10-13T10:45:00+08:00)
* insert OnItems(AA)
* insert Total(89.58, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-4-ot-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-ot-on-nanny, mateo-4-ot-on-nanny, mateo-ot, mateo-ot, 2026-10-13T10:45:00+08:00)

Instance: mateo-4-nanny-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-slt, mateo-nanny, mateo-nanny, 2026-10-12T10:30:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 4 "Completely", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 2 "Partly", 4 "Completely", 2 "Partly", 1 "A little")

Instance: rating-mateo-4-nanny-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-nanny-on-slt, osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-slt, mateo-nanny, mateo-slt, PractitionerRole, self-report, 2026-10-12T10:30:00+08:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 93.75, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-4-nanny-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-nanny-on-slt, mateo-4-nanny-on-slt, mateo-nanny, mateo-nanny, 2026-10-12T10:30:00+08:00)

Instance: mateo-4-slt-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-slt, mateo-slt, mateo-slt, 2026-10-14T10:40:00+08:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 4 "Completely", 1 "A little")

Instance: rating-mateo-4-slt-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-slt-on-nanny, osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-slt, mateo-slt, mateo-nanny, RelatedPerson, self-report, 2026-10-14T10:40:00+08:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-mateo-4-slt-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-slt-on-nanny, mateo-4-slt-on-nanny, mateo-slt, mateo-slt, 2026-10-14T10:40:00+08:00)

Instance: mateo-4-nanny-on-behavior-analyst
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-behavior-analyst, mateo-nanny, mateo-nanny, 2026-10-12T09:45:00+08:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-nanny-on-behavior-analyst
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-nanny-on-behavior-analyst, osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-behavior-analyst, mateo-nanny, mateo-behavior-analyst, PractitionerRole, self-report, 2026-10-12T09:45:00+08:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-4-nanny-on-behavior-analyst
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-nanny-on-behavior-analyst, mateo-4-nanny-on-behavior-analyst, mateo-nanny, mateo-nanny, 2026-10-12T09:45:00+08:00)

Instance: mateo-4-behavior-analyst-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-10-13T11:30:00+08:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-behavior-analyst-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-behavior-analyst-on-nanny, osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-behavior-analyst, mateo-behavior-analyst, mateo-nanny, RelatedPerson, self-report, 2026-10-13T11:30:00+08:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 100.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-4-behavior-analyst-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-behavior-analyst-on-nanny, mateo-4-behavior-analyst-on-nanny, mateo-behavior-analyst, mateo-behavior-analyst, 2026-10-13T11:30:00+08:00)

Instance: mateo-4-nanny-on-teacher
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-teacher, mateo-nanny, mateo-nanny, 2026-10-15T19:35:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-4-nanny-on-teacher
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-nanny-on-teacher, osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-teacher, mateo-nanny, mateo-teacher, PractitionerRole, self-report, 2026-10-15T19:35:00+08:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-4-nanny-on-teacher
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-nanny-on-teacher, mateo-4-nanny-on-teacher, mateo-nanny, mateo-nanny, 2026-10-15T19:35:00+08:00)

Instance: mateo-4-teacher-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-teacher, mateo-teacher, mateo-teacher, 2026-10-13T11:05:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")

Instance: rating-mateo-4-teacher-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-teacher-on-nanny, osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-teacher, mateo-teacher, mateo-nanny, RelatedPerson, self-report, 2026-10-13T11:05:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-4-teacher-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-teacher-on-nanny, mateo-4-teacher-on-nanny, mateo-teacher, mateo-teacher, 2026-10-13T11:05:00+08:00)

Instance: mateo-4-ot-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-ot, mateo-ot, 2026-10-15T15:10:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")

Instance: rating-mateo-4-ot-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-ot-on-slt, osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-ot, mateo-slt, PractitionerRole, self-report, 2026-10-15T15:10:00+08:00)
* insert OnItems(AA)
* insert Total(85.42, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-4-ot-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-ot-on-slt, mateo-4-ot-on-slt, mateo-ot, mateo-ot, 2026-10-15T15:10:00+08:00)

Instance: mateo-4-slt-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-slt, mateo-slt, 2026-10-14T15:20:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 2 "Partly", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-mateo-4-slt-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-slt-on-ot, osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-slt, mateo-ot, PractitionerRole, self-report, 2026-10-14T15:20:00+08:00)
* insert OnItems(AA)
* insert Total(87.50, 12, 12)
* insert Element(goal, 100.00, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-4-slt-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-slt-on-ot, mateo-4-slt-on-ot, mateo-slt, mateo-slt, 2026-10-14T15:20:00+08:00)

Instance: mateo-4-slt-on-behavior-analyst
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-slt, mateo-slt, 2026-10-15T09:55:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 2 "Partly", 4 "Completely", 3 "Mostly", 2 "Partly")

Instance: rating-mateo-4-slt-on-behavior-analyst
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-slt-on-behavior-analyst, osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-slt, mateo-behavior-analyst, PractitionerRole, self-report, 2026-10-15T09:55:00+08:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-4-slt-on-behavior-analyst
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-slt-on-behavior-analyst, mateo-4-slt-on-behavior-analyst, mateo-slt, mateo-slt, 2026-10-15T09:55:00+08:00)

Instance: mateo-4-behavior-analyst-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-10-16T14:10:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 2 "Partly", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-mateo-4-behavior-analyst-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-behavior-analyst-on-slt, osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-behavior-analyst, mateo-slt, PractitionerRole, self-report, 2026-10-16T14:10:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-4-behavior-analyst-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-behavior-analyst-on-slt, mateo-4-behavior-analyst-on-slt, mateo-behavior-analyst, mateo-behavior-analyst, 2026-10-16T14:10:00+08:00)

Instance: mateo-4-pediatrician-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-pediatrician-and-slt, mateo-pediatrician, mateo-pediatrician, 2026-10-14T10:20:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-mateo-4-pediatrician-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-pediatrician-on-slt, osaf-interprofessional-by-professional, mateo, mateo-pediatrician-and-slt, mateo-pediatrician, mateo-slt, PractitionerRole, self-report, 2026-10-14T10:20:00+08:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-4-pediatrician-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-pediatrician-on-slt, mateo-4-pediatrician-on-slt, mateo-pediatrician, mateo-pediatrician, 2026-10-14T10:20:00+08:00)

Instance: mateo-4-slt-on-pediatrician
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-pediatrician-and-slt, mateo-slt, mateo-slt, 2026-10-14T15:10:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-4-slt-on-pediatrician
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-slt-on-pediatrician, osaf-interprofessional-by-professional, mateo, mateo-pediatrician-and-slt, mateo-slt, mateo-pediatrician, PractitionerRole, self-report, 2026-10-14T15:10:00+08:00)
* insert OnItems(AA)
* insert Total(85.42, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-4-slt-on-pediatrician
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-slt-on-pediatrician, mateo-4-slt-on-pediatrician, mateo-slt, mateo-slt, 2026-10-14T15:10:00+08:00)

Instance: mateo-4-teacher-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-slt-and-teacher, mateo-teacher, mateo-teacher, 2026-10-15T14:35:00+08:00)
* insert ElementItems(G, 2 "Partly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 1 "A little", 1 "A little")

Instance: rating-mateo-4-teacher-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-teacher-on-slt, osaf-interprofessional-by-professional, mateo, mateo-slt-and-teacher, mateo-teacher, mateo-slt, PractitionerRole, self-report, 2026-10-15T14:35:00+08:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-4-teacher-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-teacher-on-slt, mateo-4-teacher-on-slt, mateo-teacher, mateo-teacher, 2026-10-15T14:35:00+08:00)

Instance: mateo-4-child-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-child, mateo, mateo-and-slt, mateo, mateo-behavior-analyst, 2026-10-14T14:30:00+08:00)
* insert Helped(mateo-behavior-analyst, read-aloud)
* insert PracticePassed(1)
* insert PictureItem(C1, 2 "Yes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 2 "Yes")
* insert PictureItem(C4, 1 "Sometimes")

Instance: rating-mateo-4-child-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-child-on-slt, osaf-child-professional-by-child, mateo, mateo-and-slt, mateo, mateo-slt, PractitionerRole, self-report, 2026-10-14T14:30:00+08:00)
* insert OnItems(CH)
* insert NoTotal(practice-not-passed, [[Practice not passed]], 4, 6)

Instance: origin-rating-mateo-4-child-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-child-on-slt, mateo-4-child-on-slt, mateo, mateo-behavior-analyst, 2026-10-14T14:30:00+08:00)

Instance: mateo-4-behavior-analyst-watches-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-observer, mateo, mateo-and-slt, mateo-behavior-analyst, mateo-behavior-analyst, 2026-10-15T09:35:00+08:00)
* insert From(observer)
* insert Watched(25)
* insert SeenItem(O1, 3 "Most")
* insert SeenItem(O2, 3 "Most")
* insert SeenItem(O3, 3 "Most")
* insert SeenItem(O4, 4 "Nearly every chance")
* insert SeenItem(O5, 1 "Rarely")
* insert SeenItem(O6, 3 "Most")
* insert SeenItem(O7, 3 "Most")
* insert SeenItem(O8, 4 "Nearly every chance")
* insert SeenItem(O9, 0 "Never")

Instance: rating-mateo-4-behavior-analyst-watches-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-4-behavior-analyst-watches-slt, osaf-child-professional-by-observer, mateo, mateo-and-slt, mateo-behavior-analyst, mateo-slt, PractitionerRole, observer, 2026-10-15T09:35:00+08:00)
* insert OnItems(OB)
* insert Total(83.33, 9, 9)

Instance: origin-rating-mateo-4-behavior-analyst-watches-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-4-behavior-analyst-watches-slt, mateo-4-behavior-analyst-watches-slt, mateo-behavior-analyst, mateo-behavior-analyst, 2026-10-15T09:35:00+08:00)
