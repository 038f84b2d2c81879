// What was answered in the wave that began on 2026-04-13: each answer with its rating and the origin of the rating.

Instance: mateo-2-mother-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-slt, mateo-mother, mateo-mother, 2026-04-20T14:55:00+08:00)
* insert ElementItems(G, 3 "Mostly", 1 "A little", 2 "Partly", 2 "Partly")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 2 "Partly", 1 "A little", 1 "A little", 3 "Mostly")

Instance: rating-mateo-2-mother-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-mother-on-slt, osaf-parent-professional-by-parent, mateo, mateo-mother-and-slt, mateo-mother, mateo-slt, PractitionerRole, self-report, 2026-04-20T14:55:00+08:00)
* insert OnItems(AA)
* insert Marked(B4)
* insert Total(47.92, 12, 12)
* insert Element(goal, 50.00, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 31.25, 4)

Instance: origin-rating-mateo-2-mother-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-mother-on-slt, mateo-2-mother-on-slt, mateo-mother, mateo-mother, 2026-04-20T14:55:00+08:00)

Instance: mateo-2-slt-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-slt, mateo-slt, mateo-slt, 2026-04-17T10:15:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-2-slt-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-slt-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-slt, mateo-slt, mateo-mother, RelatedPerson, self-report, 2026-04-17T10:15:00+08:00)
* insert OnItems(AA)
* insert Total(66.67, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-2-slt-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-slt-on-mother, mateo-2-slt-on-mother, mateo-slt, mateo-slt, 2026-04-17T10:15:00+08:00)

Instance: mateo-2-father-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-father-and-slt, mateo-father, mateo-father, 2026-04-16T14:15:00+08:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert Item(T1, 3 "Mostly")
* insert Item(T4, 1 "A little")
* insert ElementItems(B, 2 "Partly", 2 "Partly", 2 "Partly", 1 "A little")

Instance: rating-mateo-2-father-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-father-on-slt, osaf-parent-professional-by-parent, mateo, mateo-father-and-slt, mateo-father, mateo-slt, PractitionerRole, self-report, 2026-04-16T14:15:00+08:00)
* insert OnItems(AA)
* insert NoTotal(too-few-items, [[Too few items answered]], 10, 12)
* insert Element(goal, 68.75, 4)
* insert NoElement(task, 2)
* insert Element(bond, 56.25, 4)

Instance: origin-rating-mateo-2-father-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-father-on-slt, mateo-2-father-on-slt, mateo-father, mateo-father, 2026-04-16T14:15:00+08:00)

Instance: mateo-2-mother-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, mateo, mateo-and-mother, mateo-mother, mateo-mother, 2026-04-14T21:15:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 2 "Partly", 4 "Completely", 2 "Partly", 0 "Not at all")

Instance: rating-mateo-2-mother-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-mother-on-child, osaf-child-parent-by-parent, mateo, mateo-and-mother, mateo-mother, mateo, Patient, self-report, 2026-04-14T21:15:00+08:00)
* insert OnItems(AC)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-2-mother-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-mother-on-child, mateo-2-mother-on-child, mateo-mother, mateo-mother, 2026-04-14T21:15:00+08:00)

Instance: mateo-2-father-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, mateo, mateo-and-father, mateo-father, mateo-father, 2026-04-17T19:05:00+08:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-2-father-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-father-on-child, osaf-child-parent-by-parent, mateo, mateo-and-father, mateo-father, mateo, Patient, self-report, 2026-04-17T19:05:00+08:00)
* insert OnItems(AC)
* insert Total(75.00, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-2-father-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-father-on-child, mateo-2-father-on-child, mateo-father, mateo-father, 2026-04-17T19:05:00+08:00)

Instance: mateo-2-nanny-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-caregiver-by-caregiver, mateo, mateo-and-nanny, mateo-nanny, mateo-nanny, 2026-04-14T09:00:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 2 "Partly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-2-nanny-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-nanny-on-child, osaf-child-caregiver-by-caregiver, mateo, mateo-and-nanny, mateo-nanny, mateo, Patient, self-report, 2026-04-14T09:00:00+08:00)
* insert OnItems(AC)
* insert Total(83.33, 12, 12)
* insert Element(goal, 100.00, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-2-nanny-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-nanny-on-child, mateo-2-nanny-on-child, mateo-nanny, mateo-nanny, 2026-04-14T09:00:00+08:00)

Instance: mateo-2-slt-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-slt, mateo-slt, mateo-slt, 2026-04-15T15:30:00+08:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 3 "Mostly", 2 "Partly")
* insert ElementItems(T, 2 "Partly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-2-slt-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-slt-on-child, osaf-child-professional-by-professional, mateo, mateo-and-slt, mateo-slt, mateo, Patient, self-report, 2026-04-15T15:30:00+08:00)
* insert OnItems(AC)
* insert Total(70.83, 12, 12)
* insert Element(goal, 62.50, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-2-slt-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-slt-on-child, mateo-2-slt-on-child, mateo-slt, mateo-slt, 2026-04-15T15:30:00+08:00)

Instance: mateo-2-ot-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-ot, mateo-ot, mateo-ot, 2026-04-16T11:40:00+08:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 3 "Mostly")

Instance: rating-mateo-2-ot-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-ot-on-child, osaf-child-professional-by-professional, mateo, mateo-and-ot, mateo-ot, mateo, Patient, self-report, 2026-04-16T11:40:00+08:00)
* insert OnItems(AC)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-2-ot-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-ot-on-child, mateo-2-ot-on-child, mateo-ot, mateo-ot, 2026-04-16T11:40:00+08:00)

Instance: mateo-2-behavior-analyst-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, mateo, mateo-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-04-16T11:35:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 2 "Partly", 2 "Partly")

Instance: rating-mateo-2-behavior-analyst-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-behavior-analyst-on-child, osaf-child-professional-by-professional, mateo, mateo-and-behavior-analyst, mateo-behavior-analyst, mateo, Patient, self-report, 2026-04-16T11:35:00+08:00)
* insert OnItems(AC)
* insert Total(75.00, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-2-behavior-analyst-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-behavior-analyst-on-child, mateo-2-behavior-analyst-on-child, mateo-behavior-analyst, mateo-behavior-analyst, 2026-04-16T11:35:00+08:00)

Instance: mateo-2-mother-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-parent, mateo, mateo-mother-and-nanny, mateo-mother, mateo-mother, 2026-04-15T20:30:00+08:00)
* insert ElementItems(G, 1 "A little", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-2-mother-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-mother-on-nanny, osaf-parent-caregiver-by-parent, mateo, mateo-mother-and-nanny, mateo-mother, mateo-nanny, RelatedPerson, self-report, 2026-04-15T20:30:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-2-mother-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-mother-on-nanny, mateo-2-mother-on-nanny, mateo-mother, mateo-mother, 2026-04-15T20:30:00+08:00)

Instance: mateo-2-nanny-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-caregiver, mateo, mateo-mother-and-nanny, mateo-nanny, mateo-nanny, 2026-04-20T10:00:00+08:00)
* insert ElementItems(G, 1 "A little", 3 "Mostly", 1 "A little", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")

Instance: rating-mateo-2-nanny-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-nanny-on-mother, osaf-parent-caregiver-by-caregiver, mateo, mateo-mother-and-nanny, mateo-nanny, mateo-mother, RelatedPerson, self-report, 2026-04-20T10:00:00+08:00)
* insert OnItems(AA)
* insert Total(72.92, 12, 12)
* insert Element(goal, 56.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-2-nanny-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-nanny-on-mother, mateo-2-nanny-on-mother, mateo-nanny, mateo-nanny, 2026-04-20T10:00:00+08:00)

Instance: mateo-2-mother-on-behavior-analyst
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, mateo, mateo-mother-and-behavior-analyst, mateo-mother, mateo-mother, 2026-04-16T20:05:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 2 "Partly", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-2-mother-on-behavior-analyst
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-mother-on-behavior-analyst, osaf-parent-professional-by-parent, mateo, mateo-mother-and-behavior-analyst, mateo-mother, mateo-behavior-analyst, PractitionerRole, self-report, 2026-04-16T20:05:00+08:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-2-mother-on-behavior-analyst
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-mother-on-behavior-analyst, mateo-2-mother-on-behavior-analyst, mateo-mother, mateo-mother, 2026-04-16T20:05:00+08:00)

Instance: mateo-2-behavior-analyst-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, mateo, mateo-mother-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-04-17T10:20:00+08:00)
* insert ElementItems(G, 2 "Partly", 4 "Completely", 2 "Partly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-2-behavior-analyst-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-behavior-analyst-on-mother, osaf-parent-professional-by-professional, mateo, mateo-mother-and-behavior-analyst, mateo-behavior-analyst, mateo-mother, RelatedPerson, self-report, 2026-04-17T10:20:00+08:00)
* insert OnItems(AA)
* insert Total(72.92, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-mateo-2-behavior-analyst-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-behavior-analyst-on-mother, mateo-2-behavior-analyst-on-mother, mateo-behavior-analyst, mateo-behavior-analyst, 2026-04-17T10:20:00+08:00)

Instance: mateo-2-nanny-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-ot, mateo-nanny, mateo-nanny, 2026-04-20T19:50:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 4 "Completely", 1 "A little")

Instance: rating-mateo-2-nanny-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-nanny-on-ot, osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-ot, mateo-nanny, mateo-ot, PractitionerRole, self-report, 2026-04-20T19:50:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-2-nanny-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-nanny-on-ot, mateo-2-nanny-on-ot, mateo-nanny, mateo-nanny, 2026-04-20T19:50:00+08:00)

Instance: mateo-2-ot-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-ot, mateo-ot, mateo-ot, 2026-04-14T15:40:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")

Instance: rating-mateo-2-ot-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-ot-on-nanny, osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-ot, mateo-ot, mateo-nanny, RelatedPerson, self-report, 2026-04-14T15:40:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-2-ot-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-ot-on-nanny, mateo-2-ot-on-nanny, mateo-ot, mateo-ot, 2026-04-14T15:40:00+08:00)

Instance: mateo-2-nanny-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-slt, mateo-nanny, mateo-ot, 2026-04-15T21:45:00+08:00)
* insert Helped(mateo-ot, typed-for-informant)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-2-nanny-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-nanny-on-slt, osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-slt, mateo-nanny, mateo-slt, PractitionerRole, self-report, 2026-04-15T21:45:00+08:00)
* insert OnItems(AA)
* insert Total(70.83, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-2-nanny-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-nanny-on-slt, mateo-2-nanny-on-slt, mateo-nanny, mateo-ot, 2026-04-15T21:45:00+08:00)

Instance: mateo-2-nanny-on-behavior-analyst
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-behavior-analyst, mateo-nanny, mateo-ot, 2026-04-16T21:25:00+08:00)
* insert Helped(mateo-ot, typed-for-informant)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")

Instance: rating-mateo-2-nanny-on-behavior-analyst
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-nanny-on-behavior-analyst, osaf-caregiver-professional-by-caregiver, mateo, mateo-nanny-and-behavior-analyst, mateo-nanny, mateo-behavior-analyst, PractitionerRole, self-report, 2026-04-16T21:25:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-2-nanny-on-behavior-analyst
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-nanny-on-behavior-analyst, mateo-2-nanny-on-behavior-analyst, mateo-nanny, mateo-ot, 2026-04-16T21:25:00+08:00)

Instance: mateo-2-behavior-analyst-on-nanny
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-04-14T10:55:00+08:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-2-behavior-analyst-on-nanny
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-behavior-analyst-on-nanny, osaf-caregiver-professional-by-professional, mateo, mateo-nanny-and-behavior-analyst, mateo-behavior-analyst, mateo-nanny, RelatedPerson, self-report, 2026-04-14T10:55:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-2-behavior-analyst-on-nanny
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-behavior-analyst-on-nanny, mateo-2-behavior-analyst-on-nanny, mateo-behavior-analyst, mateo-behavior-analyst, 2026-04-14T10:55:00+08:00)

Instance: mateo-2-ot-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-ot, mateo-ot, 2026-04-20T10:50:00+08:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 2 "Partly", 2 "Partly")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-mateo-2-ot-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-ot-on-slt, osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-ot, mateo-slt, PractitionerRole, self-report, 2026-04-20T10:50:00+08:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-mateo-2-ot-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-ot-on-slt, mateo-2-ot-on-slt, mateo-ot, mateo-ot, 2026-04-20T10:50:00+08:00)

Instance: mateo-2-slt-on-ot
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-slt, mateo-slt, 2026-04-20T11:30:00+08:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 2 "Partly", 0 "Not at all")

Instance: rating-mateo-2-slt-on-ot
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-slt-on-ot, osaf-interprofessional-by-professional, mateo, mateo-ot-and-slt, mateo-slt, mateo-ot, PractitionerRole, self-report, 2026-04-20T11:30:00+08:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-mateo-2-slt-on-ot
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-slt-on-ot, mateo-2-slt-on-ot, mateo-slt, mateo-slt, 2026-04-20T11:30:00+08:00)

Instance: mateo-2-slt-on-behavior-analyst
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-slt, mateo-slt, 2026-04-14T10:55:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 2 "Partly", 2 "Partly")
* insert ElementItems(T, 3 "Mostly", 1 "A little", 2 "Partly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 1 "A little", 2 "Partly", 2 "Partly")

Instance: rating-mateo-2-slt-on-behavior-analyst
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-slt-on-behavior-analyst, osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-slt, mateo-behavior-analyst, PractitionerRole, self-report, 2026-04-14T10:55:00+08:00)
* insert OnItems(AA)
* insert Total(56.25, 12, 12)
* insert Element(goal, 56.25, 4)
* insert Element(task, 56.25, 4)
* insert Element(bond, 56.25, 4)

Instance: origin-rating-mateo-2-slt-on-behavior-analyst
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-slt-on-behavior-analyst, mateo-2-slt-on-behavior-analyst, mateo-slt, mateo-slt, 2026-04-14T10:55:00+08:00)

Instance: mateo-2-behavior-analyst-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-behavior-analyst, mateo-behavior-analyst, 2026-04-15T14:45:00+08:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 1 "A little", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 0 "Not at all", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")

Instance: rating-mateo-2-behavior-analyst-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(mateo-2-behavior-analyst-on-slt, osaf-interprofessional-by-professional, mateo, mateo-slt-and-behavior-analyst, mateo-behavior-analyst, mateo-slt, PractitionerRole, self-report, 2026-04-15T14:45:00+08:00)
* insert OnItems(AA)
* insert Total(60.42, 12, 12)
* insert Element(goal, 56.25, 4)
* insert Element(task, 56.25, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-mateo-2-behavior-analyst-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-mateo-2-behavior-analyst-on-slt, mateo-2-behavior-analyst-on-slt, mateo-behavior-analyst, mateo-behavior-analyst, 2026-04-15T14:45:00+08:00)
