// What was answered in the wave that began on 2026-03-09: each answer with its rating and the origin of the rating.

Instance: noor-1-mother-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, noor, noor-and-mother, noor-mother, noor-mother, 2026-03-11T17:25:00+01:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 1 "A little")

Instance: rating-noor-1-mother-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-mother-on-child, osaf-child-parent-by-parent, noor, noor-and-mother, noor-mother, noor, Patient, self-report, 2026-03-11T17:25:00+01:00)
* insert OnItems(AC)
* insert Total(79.17, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-noor-1-mother-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-mother-on-child, noor-1-mother-on-child, noor-mother, noor-mother, 2026-03-11T17:25:00+01:00)

Instance: noor-1-father-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, noor, noor-and-father, noor-father, noor-father, 2026-03-09T14:25:00+01:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-noor-1-father-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-father-on-child, osaf-child-parent-by-parent, noor, noor-and-father, noor-father, noor, Patient, self-report, 2026-03-09T14:25:00+01:00)
* insert OnItems(AC)
* insert Total(79.17, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-noor-1-father-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-father-on-child, noor-1-father-on-child, noor-father, noor-father, 2026-03-09T14:25:00+01:00)

Instance: noor-1-family-friend-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-caregiver-by-caregiver, noor, noor-and-family-friend, noor-family-friend, noor-family-friend, 2026-03-10T19:45:00+01:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-noor-1-family-friend-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-family-friend-on-child, osaf-child-caregiver-by-caregiver, noor, noor-and-family-friend, noor-family-friend, noor, Patient, self-report, 2026-03-10T19:45:00+01:00)
* insert OnItems(AC)
* insert Total(83.33, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-noor-1-family-friend-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-family-friend-on-child, noor-1-family-friend-on-child, noor-family-friend, noor-family-friend, 2026-03-10T19:45:00+01:00)

Instance: noor-1-psychologist-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, noor, noor-and-psychologist, noor-psychologist, noor-psychologist, 2026-03-10T11:20:00+01:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-noor-1-psychologist-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-psychologist-on-child, osaf-child-professional-by-professional, noor, noor-and-psychologist, noor-psychologist, noor, Patient, self-report, 2026-03-10T11:20:00+01:00)
* insert OnItems(AC)
* insert Total(72.92, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-noor-1-psychologist-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-psychologist-on-child, noor-1-psychologist-on-child, noor-psychologist, noor-psychologist, 2026-03-10T11:20:00+01:00)

Instance: noor-1-teacher-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, noor, noor-and-teacher, noor-teacher, noor-teacher, 2026-03-10T15:20:00+01:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 2 "Partly", 2 "Partly")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 3 "Mostly", 2 "Partly")
* insert ElementItems(B, 2 "Partly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-noor-1-teacher-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-teacher-on-child, osaf-child-professional-by-professional, noor, noor-and-teacher, noor-teacher, noor, Patient, self-report, 2026-03-10T15:20:00+01:00)
* insert OnItems(AC)
* insert Total(64.58, 12, 12)
* insert Element(goal, 56.25, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-noor-1-teacher-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-teacher-on-child, noor-1-teacher-on-child, noor-teacher, noor-teacher, 2026-03-10T15:20:00+01:00)

Instance: noor-1-mother-on-psychologist
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, noor, noor-mother-and-psychologist, noor-mother, noor-mother, 2026-03-12T21:00:00+01:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-noor-1-mother-on-psychologist
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-mother-on-psychologist, osaf-parent-professional-by-parent, noor, noor-mother-and-psychologist, noor-mother, noor-psychologist, PractitionerRole, self-report, 2026-03-12T21:00:00+01:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-noor-1-mother-on-psychologist
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-mother-on-psychologist, noor-1-mother-on-psychologist, noor-mother, noor-mother, 2026-03-12T21:00:00+01:00)

Instance: noor-1-psychologist-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, noor, noor-mother-and-psychologist, noor-psychologist, noor-psychologist, 2026-03-11T15:50:00+01:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-noor-1-psychologist-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-psychologist-on-mother, osaf-parent-professional-by-professional, noor, noor-mother-and-psychologist, noor-psychologist, noor-mother, RelatedPerson, self-report, 2026-03-11T15:50:00+01:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-noor-1-psychologist-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-psychologist-on-mother, noor-1-psychologist-on-mother, noor-psychologist, noor-psychologist, 2026-03-11T15:50:00+01:00)

Instance: noor-1-father-on-psychologist
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, noor, noor-father-and-psychologist, noor-father, noor-father, 2026-03-12T10:55:00+01:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 1 "A little", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 2 "Partly", 2 "Partly")

Instance: rating-noor-1-father-on-psychologist
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-father-on-psychologist, osaf-parent-professional-by-parent, noor, noor-father-and-psychologist, noor-father, noor-psychologist, PractitionerRole, self-report, 2026-03-12T10:55:00+01:00)
* insert OnItems(AA)
* insert Total(64.58, 12, 12)
* insert Element(goal, 62.50, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-noor-1-father-on-psychologist
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-father-on-psychologist, noor-1-father-on-psychologist, noor-father, noor-father, 2026-03-12T10:55:00+01:00)

Instance: noor-1-psychologist-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, noor, noor-father-and-psychologist, noor-psychologist, noor-psychologist, 2026-03-12T10:55:00+01:00)
* insert ElementItems(G, 2 "Partly", 4 "Completely", 4 "Completely", 2 "Partly")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")

Instance: rating-noor-1-psychologist-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-psychologist-on-father, osaf-parent-professional-by-professional, noor, noor-father-and-psychologist, noor-psychologist, noor-father, RelatedPerson, self-report, 2026-03-12T10:55:00+01:00)
* insert OnItems(AA)
* insert Total(68.75, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-noor-1-psychologist-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-psychologist-on-father, noor-1-psychologist-on-father, noor-psychologist, noor-psychologist, 2026-03-12T10:55:00+01:00)

Instance: noor-1-mother-on-teacher
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, noor, noor-mother-and-teacher, noor-mother, noor-mother, 2026-03-12T10:50:00+01:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 4 "Completely", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")

Instance: rating-noor-1-mother-on-teacher
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-mother-on-teacher, osaf-parent-professional-by-parent, noor, noor-mother-and-teacher, noor-mother, noor-teacher, PractitionerRole, self-report, 2026-03-12T10:50:00+01:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-noor-1-mother-on-teacher
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-mother-on-teacher, noor-1-mother-on-teacher, noor-mother, noor-mother, 2026-03-12T10:50:00+01:00)

Instance: noor-1-teacher-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, noor, noor-mother-and-teacher, noor-teacher, noor-teacher, 2026-03-10T09:45:00+01:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 1 "A little", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 2 "Partly")

Instance: rating-noor-1-teacher-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-teacher-on-mother, osaf-parent-professional-by-professional, noor, noor-mother-and-teacher, noor-teacher, noor-mother, RelatedPerson, self-report, 2026-03-10T09:45:00+01:00)
* insert OnItems(AA)
* insert Total(72.92, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-noor-1-teacher-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-teacher-on-mother, noor-1-teacher-on-mother, noor-teacher, noor-teacher, 2026-03-10T09:45:00+01:00)

Instance: noor-1-father-on-family-friend
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-parent, noor, noor-father-and-family-friend, noor-father, noor-father, 2026-03-11T09:10:00+01:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")

Instance: rating-noor-1-father-on-family-friend
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-father-on-family-friend, osaf-parent-caregiver-by-parent, noor, noor-father-and-family-friend, noor-father, noor-family-friend, RelatedPerson, self-report, 2026-03-11T09:10:00+01:00)
* insert OnItems(AA)
* insert Total(89.58, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 93.75, 4)

Instance: origin-rating-noor-1-father-on-family-friend
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-father-on-family-friend, noor-1-father-on-family-friend, noor-father, noor-father, 2026-03-11T09:10:00+01:00)

Instance: noor-1-family-friend-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-caregiver, noor, noor-father-and-family-friend, noor-family-friend, noor-family-friend, 2026-03-16T09:55:00+01:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-noor-1-family-friend-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-family-friend-on-father, osaf-parent-caregiver-by-caregiver, noor, noor-father-and-family-friend, noor-family-friend, noor-father, RelatedPerson, self-report, 2026-03-16T09:55:00+01:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-noor-1-family-friend-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-family-friend-on-father, noor-1-family-friend-on-father, noor-family-friend, noor-family-friend, 2026-03-16T09:55:00+01:00)

Instance: noor-1-child-on-mother
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-child, noor, noor-and-mother, noor, noor-psychologist, 2026-03-12T11:25:00+01:00)
* insert Helped(noor-psychologist, read-aloud)
* insert PracticePassed(3)
* insert PictureItem(C1, 2 "Yes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 2 "Yes")
* insert PictureItem(C4, 2 "Yes")
* insert PictureItem(C5, 1 "Sometimes")
* insert PictureItem(C6, 1 "Sometimes")

Instance: rating-noor-1-child-on-mother
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-child-on-mother, osaf-child-parent-by-child, noor, noor-and-mother, noor, noor-mother, RelatedPerson, self-report, 2026-03-12T11:25:00+01:00)
* insert OnItems(CH)
* insert Total(83.33, 6, 6)

Instance: origin-rating-noor-1-child-on-mother
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-child-on-mother, noor-1-child-on-mother, noor, noor-psychologist, 2026-03-12T11:25:00+01:00)

Instance: noor-1-child-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-child, noor, noor-and-father, noor, noor-psychologist, 2026-03-16T11:50:00+01:00)
* insert Helped(noor-psychologist, read-aloud)
* insert PracticePassed(3)
* insert PictureItem(C1, 2 "Yes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 2 "Yes")
* insert PictureItem(C4, 1 "Sometimes")
* insert PictureItem(C5, 1 "Sometimes")
* insert PictureItem(C6, 1 "Sometimes")

Instance: rating-noor-1-child-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-child-on-father, osaf-child-parent-by-child, noor, noor-and-father, noor, noor-father, RelatedPerson, self-report, 2026-03-16T11:50:00+01:00)
* insert OnItems(CH)
* insert Total(75.00, 6, 6)

Instance: origin-rating-noor-1-child-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-child-on-father, noor-1-child-on-father, noor, noor-psychologist, 2026-03-16T11:50:00+01:00)

Instance: noor-1-child-on-psychologist
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-child, noor, noor-and-psychologist, noor, noor-teacher, 2026-03-10T14:40:00+01:00)
* insert Helped(noor-teacher, read-aloud)
* insert PracticePassed(3)
* insert PictureItem(C1, 1 "Sometimes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 2 "Yes")
* insert PictureItem(C4, 2 "Yes")
* insert PictureItem(C5, 2 "Yes")
* insert PictureItem(C6, 2 "Yes")

Instance: rating-noor-1-child-on-psychologist
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(noor-1-child-on-psychologist, osaf-child-professional-by-child, noor, noor-and-psychologist, noor, noor-psychologist, PractitionerRole, self-report, 2026-03-10T14:40:00+01:00)
* insert OnItems(CH)
* insert Total(91.67, 6, 6)

Instance: origin-rating-noor-1-child-on-psychologist
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-noor-1-child-on-psychologist, noor-1-child-on-psychologist, noor, noor-teacher, 2026-03-10T14:40:00+01:00)
