// What was answered in the wave that began on 2026-02-16: each answer with its rating and the origin of the rating.

Instance: tomasi-1-mother-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, tomasi, tomasi-and-mother, tomasi-mother, tomasi-mother, 2026-02-19T21:05:00+13:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 2 "Partly", 0 "Not at all")

Instance: rating-tomasi-1-mother-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-mother-on-child, osaf-child-parent-by-parent, tomasi, tomasi-and-mother, tomasi-mother, tomasi, Patient, self-report, 2026-02-19T21:05:00+13:00)
* insert OnItems(AC)
* insert Total(85.42, 12, 12)
* insert Element(goal, 93.75, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-tomasi-1-mother-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-mother-on-child, tomasi-1-mother-on-child, tomasi-mother, tomasi-mother, 2026-02-19T21:05:00+13:00)

Instance: tomasi-1-grandmother-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-caregiver-by-caregiver, tomasi, tomasi-and-grandmother, tomasi-grandmother, tomasi-grandmother, 2026-02-23T09:45:00+13:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-tomasi-1-grandmother-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-grandmother-on-child, osaf-child-caregiver-by-caregiver, tomasi, tomasi-and-grandmother, tomasi-grandmother, tomasi, Patient, self-report, 2026-02-23T09:45:00+13:00)
* insert OnItems(AC)
* insert Total(91.67, 12, 12)
* insert Element(goal, 93.75, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-tomasi-1-grandmother-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-grandmother-on-child, tomasi-1-grandmother-on-child, tomasi-grandmother, tomasi-grandmother, 2026-02-23T09:45:00+13:00)

Instance: tomasi-1-slt-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, tomasi, tomasi-and-slt, tomasi-slt, tomasi-slt, 2026-02-19T09:55:00+13:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-tomasi-1-slt-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-slt-on-child, osaf-child-professional-by-professional, tomasi, tomasi-and-slt, tomasi-slt, tomasi, Patient, self-report, 2026-02-19T09:55:00+13:00)
* insert OnItems(AC)
* insert Total(68.75, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-tomasi-1-slt-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-slt-on-child, tomasi-1-slt-on-child, tomasi-slt, tomasi-slt, 2026-02-19T09:55:00+13:00)

Instance: tomasi-1-physiotherapist-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, tomasi, tomasi-and-physiotherapist, tomasi-physiotherapist, tomasi-physiotherapist, 2026-02-17T10:55:00+13:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 2 "Partly", 1 "A little")

Instance: rating-tomasi-1-physiotherapist-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-physiotherapist-on-child, osaf-child-professional-by-professional, tomasi, tomasi-and-physiotherapist, tomasi-physiotherapist, tomasi, Patient, self-report, 2026-02-17T10:55:00+13:00)
* insert OnItems(AC)
* insert Total(72.92, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-tomasi-1-physiotherapist-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-physiotherapist-on-child, tomasi-1-physiotherapist-on-child, tomasi-physiotherapist, tomasi-physiotherapist, 2026-02-17T10:55:00+13:00)

Instance: tomasi-1-special-educator-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, tomasi, tomasi-and-special-educator, tomasi-special-educator, tomasi-special-educator, 2026-02-18T15:10:00+13:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-tomasi-1-special-educator-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-special-educator-on-child, osaf-child-professional-by-professional, tomasi, tomasi-and-special-educator, tomasi-special-educator, tomasi, Patient, self-report, 2026-02-18T15:10:00+13:00)
* insert OnItems(AC)
* insert Total(77.08, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-tomasi-1-special-educator-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-special-educator-on-child, tomasi-1-special-educator-on-child, tomasi-special-educator, tomasi-special-educator, 2026-02-18T15:10:00+13:00)

Instance: tomasi-1-mother-on-grandmother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-parent, tomasi, tomasi-mother-and-grandmother, tomasi-mother, tomasi-mother, 2026-02-18T10:40:00+13:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 2 "Partly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-tomasi-1-mother-on-grandmother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-mother-on-grandmother, osaf-parent-caregiver-by-parent, tomasi, tomasi-mother-and-grandmother, tomasi-mother, tomasi-grandmother, RelatedPerson, self-report, 2026-02-18T10:40:00+13:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-tomasi-1-mother-on-grandmother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-mother-on-grandmother, tomasi-1-mother-on-grandmother, tomasi-mother, tomasi-mother, 2026-02-18T10:40:00+13:00)

Instance: tomasi-1-grandmother-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-caregiver, tomasi, tomasi-mother-and-grandmother, tomasi-grandmother, tomasi-grandmother, 2026-02-23T17:45:00+13:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-tomasi-1-grandmother-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-grandmother-on-mother, osaf-parent-caregiver-by-caregiver, tomasi, tomasi-mother-and-grandmother, tomasi-grandmother, tomasi-mother, RelatedPerson, self-report, 2026-02-23T17:45:00+13:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-tomasi-1-grandmother-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-grandmother-on-mother, tomasi-1-grandmother-on-mother, tomasi-grandmother, tomasi-grandmother, 2026-02-23T17:45:00+13:00)

Instance: tomasi-1-grandmother-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, tomasi, tomasi-grandmother-and-slt, tomasi-grandmother, tomasi-mother, 2026-02-17T17:25:00+13:00)
* insert Helped(tomasi-mother, interpreted)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 2 "Partly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-tomasi-1-grandmother-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-grandmother-on-slt, osaf-caregiver-professional-by-caregiver, tomasi, tomasi-grandmother-and-slt, tomasi-grandmother, tomasi-slt, PractitionerRole, self-report, 2026-02-17T17:25:00+13:00)
* insert OnItems(AA)
* insert Total(70.83, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-tomasi-1-grandmother-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-grandmother-on-slt, tomasi-1-grandmother-on-slt, tomasi-grandmother, tomasi-mother, 2026-02-17T17:25:00+13:00)

Instance: tomasi-1-slt-on-grandmother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, tomasi, tomasi-grandmother-and-slt, tomasi-slt, tomasi-slt, 2026-02-18T14:55:00+13:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 2 "Partly", 2 "Partly")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-tomasi-1-slt-on-grandmother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-slt-on-grandmother, osaf-caregiver-professional-by-professional, tomasi, tomasi-grandmother-and-slt, tomasi-slt, tomasi-grandmother, RelatedPerson, self-report, 2026-02-18T14:55:00+13:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-tomasi-1-slt-on-grandmother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-slt-on-grandmother, tomasi-1-slt-on-grandmother, tomasi-slt, tomasi-slt, 2026-02-18T14:55:00+13:00)

Instance: tomasi-1-grandmother-on-physiotherapist
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, tomasi, tomasi-grandmother-and-physiotherapist, tomasi-grandmother, tomasi-grandmother, 2026-02-19T21:00:00+13:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 1 "A little", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 4 "Completely", 0 "Not at all")

Instance: rating-tomasi-1-grandmother-on-physiotherapist
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-grandmother-on-physiotherapist, osaf-caregiver-professional-by-caregiver, tomasi, tomasi-grandmother-and-physiotherapist, tomasi-grandmother, tomasi-physiotherapist, PractitionerRole, self-report, 2026-02-19T21:00:00+13:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 56.25, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-tomasi-1-grandmother-on-physiotherapist
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-grandmother-on-physiotherapist, tomasi-1-grandmother-on-physiotherapist, tomasi-grandmother, tomasi-grandmother, 2026-02-19T21:00:00+13:00)

Instance: tomasi-1-physiotherapist-on-grandmother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, tomasi, tomasi-grandmother-and-physiotherapist, tomasi-physiotherapist, tomasi-physiotherapist, 2026-02-23T10:15:00+13:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-tomasi-1-physiotherapist-on-grandmother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-physiotherapist-on-grandmother, osaf-caregiver-professional-by-professional, tomasi, tomasi-grandmother-and-physiotherapist, tomasi-physiotherapist, tomasi-grandmother, RelatedPerson, self-report, 2026-02-23T10:15:00+13:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-tomasi-1-physiotherapist-on-grandmother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-physiotherapist-on-grandmother, tomasi-1-physiotherapist-on-grandmother, tomasi-physiotherapist, tomasi-physiotherapist, 2026-02-23T10:15:00+13:00)

Instance: tomasi-1-mother-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, tomasi, tomasi-mother-and-slt, tomasi-mother, tomasi-mother, 2026-02-17T17:40:00+13:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 2 "Partly", 2 "Partly")
* insert ElementItems(B, 2 "Partly", 3 "Mostly", 4 "Completely", 0 "Not at all")

Instance: rating-tomasi-1-mother-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-mother-on-slt, osaf-parent-professional-by-parent, tomasi, tomasi-mother-and-slt, tomasi-mother, tomasi-slt, PractitionerRole, self-report, 2026-02-17T17:40:00+13:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-tomasi-1-mother-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-mother-on-slt, tomasi-1-mother-on-slt, tomasi-mother, tomasi-mother, 2026-02-17T17:40:00+13:00)

Instance: tomasi-1-mother-on-neurologist
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, tomasi, tomasi-mother-and-neurologist, tomasi-mother, tomasi-mother, 2026-02-19T14:40:00+13:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-tomasi-1-mother-on-neurologist
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-mother-on-neurologist, osaf-parent-professional-by-parent, tomasi, tomasi-mother-and-neurologist, tomasi-mother, tomasi-neurologist, PractitionerRole, self-report, 2026-02-19T14:40:00+13:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-tomasi-1-mother-on-neurologist
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-mother-on-neurologist, tomasi-1-mother-on-neurologist, tomasi-mother, tomasi-mother, 2026-02-19T14:40:00+13:00)

Instance: tomasi-1-neurologist-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, tomasi, tomasi-mother-and-neurologist, tomasi-neurologist, tomasi-neurologist, 2026-02-17T14:10:00+13:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 2 "Partly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")

Instance: rating-tomasi-1-neurologist-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-neurologist-on-mother, osaf-parent-professional-by-professional, tomasi, tomasi-mother-and-neurologist, tomasi-neurologist, tomasi-mother, RelatedPerson, self-report, 2026-02-17T14:10:00+13:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 62.50, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-tomasi-1-neurologist-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-neurologist-on-mother, tomasi-1-neurologist-on-mother, tomasi-neurologist, tomasi-neurologist, 2026-02-17T14:10:00+13:00)

Instance: tomasi-1-slt-on-special-educator
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, tomasi, tomasi-slt-and-special-educator, tomasi-slt, tomasi-slt, 2026-02-20T09:00:00+13:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 2 "Partly")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-tomasi-1-slt-on-special-educator
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-slt-on-special-educator, osaf-interprofessional-by-professional, tomasi, tomasi-slt-and-special-educator, tomasi-slt, tomasi-special-educator, PractitionerRole, self-report, 2026-02-20T09:00:00+13:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-tomasi-1-slt-on-special-educator
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-slt-on-special-educator, tomasi-1-slt-on-special-educator, tomasi-slt, tomasi-slt, 2026-02-20T09:00:00+13:00)

Instance: tomasi-1-special-educator-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, tomasi, tomasi-slt-and-special-educator, tomasi-special-educator, tomasi-special-educator, 2026-02-17T14:35:00+13:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 4 "Completely", 0 "Not at all")

Instance: rating-tomasi-1-special-educator-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-special-educator-on-slt, osaf-interprofessional-by-professional, tomasi, tomasi-slt-and-special-educator, tomasi-special-educator, tomasi-slt, PractitionerRole, self-report, 2026-02-17T14:35:00+13:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-tomasi-1-special-educator-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-special-educator-on-slt, tomasi-1-special-educator-on-slt, tomasi-special-educator, tomasi-special-educator, 2026-02-17T14:35:00+13:00)

Instance: tomasi-1-special-educator-watches-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-observer, tomasi, tomasi-and-slt, tomasi-special-educator, tomasi-special-educator, 2026-02-18T11:45:00+13:00)
* insert From(observer)
* insert Watched(20)
* insert SeenItem(O1, 2 "About half the chances")
* insert SeenItem(O2, 3 "Most")
* insert SeenItem(O3, 3 "Most")
* insert SeenItem(O4, 2 "About half the chances")
* insert SeenItem(O5, 1 "Rarely")
* insert SeenItem(O6, 2 "About half the chances")
* insert SeenItem(O7, no-chance "No chance")
* insert SeenItem(O8, 3 "Most")
* insert SeenItem(O9, 1 "Rarely")

Instance: rating-tomasi-1-special-educator-watches-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-special-educator-watches-slt, osaf-child-professional-by-observer, tomasi, tomasi-and-slt, tomasi-special-educator, tomasi-slt, PractitionerRole, observer, 2026-02-18T11:45:00+13:00)
* insert OnItems(OB)
* insert Total(65.63, 8, 9)

Instance: origin-rating-tomasi-1-special-educator-watches-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-special-educator-watches-slt, tomasi-1-special-educator-watches-slt, tomasi-special-educator, tomasi-special-educator, 2026-02-18T11:45:00+13:00)

Instance: tomasi-1-physiotherapist-watches-grandmother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-caregiver-by-observer, tomasi, tomasi-and-grandmother, tomasi-physiotherapist, tomasi-physiotherapist, 2026-02-17T09:55:00+13:00)
* insert From(observer)
* insert Watched(30)
* insert SeenItem(O1, 4 "Nearly every chance")
* insert SeenItem(O2, 3 "Most")
* insert SeenItem(O3, 4 "Nearly every chance")
* insert SeenItem(O4, 4 "Nearly every chance")
* insert SeenItem(O5, 0 "Never")
* insert SeenItem(O6, 4 "Nearly every chance")
* insert SeenItem(O7, 3 "Most")
* insert SeenItem(O8, 4 "Nearly every chance")
* insert SeenItem(O9, 0 "Never")

Instance: rating-tomasi-1-physiotherapist-watches-grandmother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-physiotherapist-watches-grandmother, osaf-child-caregiver-by-observer, tomasi, tomasi-and-grandmother, tomasi-physiotherapist, tomasi-grandmother, RelatedPerson, observer, 2026-02-17T09:55:00+13:00)
* insert OnItems(OB)
* insert Total(94.44, 9, 9)

Instance: origin-rating-tomasi-1-physiotherapist-watches-grandmother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-physiotherapist-watches-grandmother, tomasi-1-physiotherapist-watches-grandmother, tomasi-physiotherapist, tomasi-physiotherapist, 2026-02-17T09:55:00+13:00)

Instance: tomasi-1-slt-watches-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-observer, tomasi, tomasi-and-mother, tomasi-slt, tomasi-slt, 2026-02-19T15:00:00+13:00)
* insert From(observer)
* insert Watched(12)
* insert SeenItem(O1, 3 "Most")
* insert SeenItem(O2, 2 "About half the chances")
* insert SeenItem(O3, 3 "Most")
* insert SeenItem(O4, 3 "Most")
* insert SeenItem(O5, 1 "Rarely")
* insert SeenItem(O6, 3 "Most")
* insert SeenItem(O7, no-chance "No chance")
* insert SeenItem(O8, 4 "Nearly every chance")
* insert SeenItem(O9, no-chance "No chance")

Instance: rating-tomasi-1-slt-watches-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-slt-watches-mother, osaf-child-parent-by-observer, tomasi, tomasi-and-mother, tomasi-slt, tomasi-mother, RelatedPerson, observer, 2026-02-19T15:00:00+13:00)
* insert OnItems(OB)
* insert NoTotal(observation-too-short, [[Observation too short]], 7, 9)

Instance: origin-rating-tomasi-1-slt-watches-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-slt-watches-mother, tomasi-1-slt-watches-mother, tomasi-slt, tomasi-slt, 2026-02-19T15:00:00+13:00)

Instance: tomasi-1-mother-for-child-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-child, tomasi, tomasi-and-slt, tomasi-mother, tomasi-mother, 2026-02-17T21:10:00+13:00)
* insert From(proxy)
* insert Helped(tomasi-mother, answered-for-child)
* insert PictureItem(C1, 1 "Sometimes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 2 "Yes")
* insert PictureItem(C4, 1 "Sometimes")
* insert PictureItem(C5, 1 "Sometimes")

Instance: rating-tomasi-1-mother-for-child-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(tomasi-1-mother-for-child-on-slt, osaf-child-professional-by-child, tomasi, tomasi-and-slt, tomasi-mother, tomasi-slt, PractitionerRole, proxy, 2026-02-17T21:10:00+13:00)
* insert OnItems(CH)
* insert NoTotal(practice-not-passed, [[Practice not passed]], 5, 6)

Instance: origin-rating-tomasi-1-mother-for-child-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-tomasi-1-mother-for-child-on-slt, tomasi-1-mother-for-child-on-slt, tomasi-mother, tomasi-mother, 2026-02-17T21:10:00+13:00)
