// What was answered in the wave that began on 2026-05-11: each answer with its rating and the origin of the rating.

Instance: chiamaka-1-child-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-child, chiamaka, chiamaka-and-father, chiamaka, chiamaka-teacher, 2026-05-15T15:05:00+01:00)
* insert Adolescent
* insert Helped(chiamaka-teacher, read-aloud)
* insert PracticePassed(3)
* insert PictureItem(C1, 2 "Yes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 2 "Yes")
* insert PictureItem(C4, 2 "Yes")
* insert PictureItem(C5, 1 "Sometimes")
* insert PictureItem(C6, 1 "Sometimes")

Instance: rating-chiamaka-1-child-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-child-on-father, osaf-child-parent-by-child, chiamaka, chiamaka-and-father, chiamaka, chiamaka-father, RelatedPerson, self-report, 2026-05-15T15:05:00+01:00)
* insert OnItems(CH)
* insert Adolescent
* insert Total(83.33, 6, 6)

Instance: origin-rating-chiamaka-1-child-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-child-on-father, chiamaka-1-child-on-father, chiamaka, chiamaka-teacher, 2026-05-15T15:05:00+01:00)

Instance: chiamaka-1-child-on-support-worker
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-caregiver-by-child, chiamaka, chiamaka-and-support-worker, chiamaka, chiamaka-slt, 2026-05-14T10:05:00+01:00)
* insert Adolescent
* insert Helped(chiamaka-slt, communication-aid)
* insert PracticePassed(3)
* insert PictureItem(C1, 2 "Yes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 2 "Yes")
* insert PictureItem(C4, 2 "Yes")
* insert PictureItem(C5, 2 "Yes")
* insert PictureItem(C6, 2 "Yes")

Instance: rating-chiamaka-1-child-on-support-worker
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-child-on-support-worker, osaf-child-caregiver-by-child, chiamaka, chiamaka-and-support-worker, chiamaka, chiamaka-support-worker, RelatedPerson, self-report, 2026-05-14T10:05:00+01:00)
* insert OnItems(CH)
* insert Adolescent
* insert Total(100.00, 6, 6)

Instance: origin-rating-chiamaka-1-child-on-support-worker
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-child-on-support-worker, chiamaka-1-child-on-support-worker, chiamaka, chiamaka-slt, 2026-05-14T10:05:00+01:00)

Instance: chiamaka-1-child-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-child, chiamaka, chiamaka-and-slt, chiamaka, chiamaka-teacher, 2026-05-11T15:25:00+01:00)
* insert Adolescent
* insert Helped(chiamaka-teacher, read-aloud)
* insert PracticePassed(3)
* insert PictureItem(C1, 1 "Sometimes")
* insert PictureItem(C2, 2 "Yes")
* insert PictureItem(C3, 1 "Sometimes")
* insert PictureItem(C4, 2 "Yes")
* insert PictureItem(C5, 2 "Yes")
* insert PictureItem(C6, 2 "Yes")

Instance: rating-chiamaka-1-child-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-child-on-slt, osaf-child-professional-by-child, chiamaka, chiamaka-and-slt, chiamaka, chiamaka-slt, PractitionerRole, self-report, 2026-05-11T15:25:00+01:00)
* insert OnItems(CH)
* insert Adolescent
* insert Total(83.33, 6, 6)

Instance: origin-rating-chiamaka-1-child-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-child-on-slt, chiamaka-1-child-on-slt, chiamaka, chiamaka-teacher, 2026-05-11T15:25:00+01:00)

Instance: chiamaka-1-father-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-parent-by-parent, chiamaka, chiamaka-and-father, chiamaka-father, chiamaka-father, 2026-05-12T21:35:00+01:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 2 "Partly", 0 "Not at all")

Instance: rating-chiamaka-1-father-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-father-on-child, osaf-child-parent-by-parent, chiamaka, chiamaka-and-father, chiamaka-father, chiamaka, Patient, self-report, 2026-05-12T21:35:00+01:00)
* insert OnItems(AC)
* insert Total(83.33, 12, 12)
* insert Element(goal, 93.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-chiamaka-1-father-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-father-on-child, chiamaka-1-father-on-child, chiamaka-father, chiamaka-father, 2026-05-12T21:35:00+01:00)

Instance: chiamaka-1-support-worker-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-caregiver-by-caregiver, chiamaka, chiamaka-and-support-worker, chiamaka-support-worker, chiamaka-support-worker, 2026-05-12T21:00:00+01:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-chiamaka-1-support-worker-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-support-worker-on-child, osaf-child-caregiver-by-caregiver, chiamaka, chiamaka-and-support-worker, chiamaka-support-worker, chiamaka, Patient, self-report, 2026-05-12T21:00:00+01:00)
* insert OnItems(AC)
* insert Total(85.42, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-chiamaka-1-support-worker-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-support-worker-on-child, chiamaka-1-support-worker-on-child, chiamaka-support-worker, chiamaka-support-worker, 2026-05-12T21:00:00+01:00)

Instance: chiamaka-1-slt-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, chiamaka, chiamaka-and-slt, chiamaka-slt, chiamaka-slt, 2026-05-13T15:20:00+01:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 4 "Completely", 2 "Partly")
* insert ElementItems(B, 4 "Completely", 1 "A little", 3 "Mostly", 0 "Not at all")

Instance: rating-chiamaka-1-slt-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-slt-on-child, osaf-child-professional-by-professional, chiamaka, chiamaka-and-slt, chiamaka-slt, chiamaka, Patient, self-report, 2026-05-13T15:20:00+01:00)
* insert OnItems(AC)
* insert Total(77.08, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-chiamaka-1-slt-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-slt-on-child, chiamaka-1-slt-on-child, chiamaka-slt, chiamaka-slt, 2026-05-13T15:20:00+01:00)

Instance: chiamaka-1-dietitian-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, chiamaka, chiamaka-and-dietitian, chiamaka-dietitian, chiamaka-dietitian, 2026-05-15T10:50:00+01:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 2 "Partly")

Instance: rating-chiamaka-1-dietitian-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-dietitian-on-child, osaf-child-professional-by-professional, chiamaka, chiamaka-and-dietitian, chiamaka-dietitian, chiamaka, Patient, self-report, 2026-05-15T10:50:00+01:00)
* insert OnItems(AC)
* insert Total(70.83, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-chiamaka-1-dietitian-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-dietitian-on-child, chiamaka-1-dietitian-on-child, chiamaka-dietitian, chiamaka-dietitian, 2026-05-15T10:50:00+01:00)

Instance: chiamaka-1-teacher-on-child
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-child-professional-by-professional, chiamaka, chiamaka-and-teacher, chiamaka-teacher, chiamaka-teacher, 2026-05-18T11:45:00+01:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(T, 2 "Partly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-chiamaka-1-teacher-on-child
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-teacher-on-child, osaf-child-professional-by-professional, chiamaka, chiamaka-and-teacher, chiamaka-teacher, chiamaka, Patient, self-report, 2026-05-18T11:45:00+01:00)
* insert OnItems(AC)
* insert Total(79.17, 12, 12)
* insert Element(goal, 81.25, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-chiamaka-1-teacher-on-child
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-teacher-on-child, chiamaka-1-teacher-on-child, chiamaka-teacher, chiamaka-teacher, 2026-05-18T11:45:00+01:00)

Instance: chiamaka-1-father-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, chiamaka, chiamaka-father-and-slt, chiamaka-father, chiamaka-father, 2026-05-13T09:05:00+01:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 2 "Partly", 1 "A little")

Instance: rating-chiamaka-1-father-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-father-on-slt, osaf-parent-professional-by-parent, chiamaka, chiamaka-father-and-slt, chiamaka-father, chiamaka-slt, PractitionerRole, self-report, 2026-05-13T09:05:00+01:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-chiamaka-1-father-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-father-on-slt, chiamaka-1-father-on-slt, chiamaka-father, chiamaka-father, 2026-05-13T09:05:00+01:00)

Instance: chiamaka-1-slt-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, chiamaka, chiamaka-father-and-slt, chiamaka-slt, chiamaka-slt, 2026-05-15T15:05:00+01:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 2 "Partly", 2 "Partly", 4 "Completely", 1 "A little")

Instance: rating-chiamaka-1-slt-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-slt-on-father, osaf-parent-professional-by-professional, chiamaka, chiamaka-father-and-slt, chiamaka-slt, chiamaka-father, RelatedPerson, self-report, 2026-05-15T15:05:00+01:00)
* insert OnItems(AA)
* insert Total(77.08, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-chiamaka-1-slt-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-slt-on-father, chiamaka-1-slt-on-father, chiamaka-slt, chiamaka-slt, 2026-05-15T15:05:00+01:00)

Instance: chiamaka-1-father-on-support-worker
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-parent, chiamaka, chiamaka-father-and-support-worker, chiamaka-father, chiamaka-father, 2026-05-13T09:35:00+01:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 4 "Completely", 2 "Partly")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 4 "Completely", 1 "A little")

Instance: rating-chiamaka-1-father-on-support-worker
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-father-on-support-worker, osaf-parent-caregiver-by-parent, chiamaka, chiamaka-father-and-support-worker, chiamaka-father, chiamaka-support-worker, RelatedPerson, self-report, 2026-05-13T09:35:00+01:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-chiamaka-1-father-on-support-worker
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-father-on-support-worker, chiamaka-1-father-on-support-worker, chiamaka-father, chiamaka-father, 2026-05-13T09:35:00+01:00)

Instance: chiamaka-1-support-worker-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-caregiver-by-caregiver, chiamaka, chiamaka-father-and-support-worker, chiamaka-support-worker, chiamaka-support-worker, 2026-05-13T20:25:00+01:00)
* insert ElementItems(G, 2 "Partly", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 2 "Partly")
* insert ElementItems(B, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-chiamaka-1-support-worker-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-support-worker-on-father, osaf-parent-caregiver-by-caregiver, chiamaka, chiamaka-father-and-support-worker, chiamaka-support-worker, chiamaka-father, RelatedPerson, self-report, 2026-05-13T20:25:00+01:00)
* insert OnItems(AA)
* insert Total(68.75, 12, 12)
* insert Element(goal, 62.50, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 75.00, 4)

Instance: origin-rating-chiamaka-1-support-worker-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-support-worker-on-father, chiamaka-1-support-worker-on-father, chiamaka-support-worker, chiamaka-support-worker, 2026-05-13T20:25:00+01:00)

Instance: chiamaka-1-father-on-psychiatrist
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, chiamaka, chiamaka-father-and-psychiatrist, chiamaka-father, chiamaka-father, 2026-05-14T19:40:00+01:00)
* insert ElementItems(G, 2 "Partly", 2 "Partly", 4 "Completely", 1 "A little")
* insert ElementItems(T, 2 "Partly", 2 "Partly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 2 "Partly", 2 "Partly", 3 "Mostly", 0 "Not at all")

Instance: rating-chiamaka-1-father-on-psychiatrist
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-father-on-psychiatrist, osaf-parent-professional-by-parent, chiamaka, chiamaka-father-and-psychiatrist, chiamaka-father, chiamaka-psychiatrist, PractitionerRole, self-report, 2026-05-14T19:40:00+01:00)
* insert OnItems(AA)
* insert Total(64.58, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 56.25, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-chiamaka-1-father-on-psychiatrist
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-father-on-psychiatrist, chiamaka-1-father-on-psychiatrist, chiamaka-father, chiamaka-father, 2026-05-14T19:40:00+01:00)

Instance: chiamaka-1-father-on-dietitian
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-parent, chiamaka, chiamaka-father-and-dietitian, chiamaka-father, chiamaka-father, 2026-05-14T10:25:00+01:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 2 "Partly", 2 "Partly")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 2 "Partly", 3 "Mostly", 2 "Partly")

Instance: rating-chiamaka-1-father-on-dietitian
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-father-on-dietitian, osaf-parent-professional-by-parent, chiamaka, chiamaka-father-and-dietitian, chiamaka-father, chiamaka-dietitian, PractitionerRole, self-report, 2026-05-14T10:25:00+01:00)
* insert OnItems(AA)
* insert Total(70.83, 12, 12)
* insert Element(goal, 62.50, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 68.75, 4)

Instance: origin-rating-chiamaka-1-father-on-dietitian
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-father-on-dietitian, chiamaka-1-father-on-dietitian, chiamaka-father, chiamaka-father, 2026-05-14T10:25:00+01:00)

Instance: chiamaka-1-dietitian-on-father
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-parent-professional-by-professional, chiamaka, chiamaka-father-and-dietitian, chiamaka-dietitian, chiamaka-dietitian, 2026-05-15T11:10:00+01:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 4 "Completely", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-chiamaka-1-dietitian-on-father
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-dietitian-on-father, osaf-parent-professional-by-professional, chiamaka, chiamaka-father-and-dietitian, chiamaka-dietitian, chiamaka-father, RelatedPerson, self-report, 2026-05-15T11:10:00+01:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 68.75, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-chiamaka-1-dietitian-on-father
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-dietitian-on-father, chiamaka-1-dietitian-on-father, chiamaka-dietitian, chiamaka-dietitian, 2026-05-15T11:10:00+01:00)

Instance: chiamaka-1-support-worker-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-caregiver, chiamaka, chiamaka-support-worker-and-slt, chiamaka-support-worker, chiamaka-support-worker, 2026-05-14T20:35:00+01:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 4 "Completely", 3 "Mostly", 2 "Partly", 0 "Not at all")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-chiamaka-1-support-worker-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-support-worker-on-slt, osaf-caregiver-professional-by-caregiver, chiamaka, chiamaka-support-worker-and-slt, chiamaka-support-worker, chiamaka-slt, PractitionerRole, self-report, 2026-05-14T20:35:00+01:00)
* insert OnItems(AA)
* insert Total(79.17, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 81.25, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-chiamaka-1-support-worker-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-support-worker-on-slt, chiamaka-1-support-worker-on-slt, chiamaka-support-worker, chiamaka-support-worker, 2026-05-14T20:35:00+01:00)

Instance: chiamaka-1-slt-on-support-worker
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-caregiver-professional-by-professional, chiamaka, chiamaka-support-worker-and-slt, chiamaka-slt, chiamaka-slt, 2026-05-14T14:50:00+01:00)
* insert ElementItems(G, 4 "Completely", 3 "Mostly", 2 "Partly", 1 "A little")
* insert ElementItems(T, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 4 "Completely", 2 "Partly")

Instance: rating-chiamaka-1-slt-on-support-worker
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-slt-on-support-worker, osaf-caregiver-professional-by-professional, chiamaka, chiamaka-support-worker-and-slt, chiamaka-slt, chiamaka-support-worker, RelatedPerson, self-report, 2026-05-14T14:50:00+01:00)
* insert OnItems(AA)
* insert Total(81.25, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 87.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-chiamaka-1-slt-on-support-worker
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-slt-on-support-worker, chiamaka-1-slt-on-support-worker, chiamaka-slt, chiamaka-slt, 2026-05-14T14:50:00+01:00)

Instance: chiamaka-1-slt-on-teacher
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, chiamaka, chiamaka-slt-and-teacher, chiamaka-slt, chiamaka-slt, 2026-05-11T15:25:00+01:00)
* insert ElementItems(G, 3 "Mostly", 4 "Completely", 2 "Partly", 1 "A little")
* insert ElementItems(T, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(B, 4 "Completely", 4 "Completely", 2 "Partly", 0 "Not at all")

Instance: rating-chiamaka-1-slt-on-teacher
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-slt-on-teacher, osaf-interprofessional-by-professional, chiamaka, chiamaka-slt-and-teacher, chiamaka-slt, chiamaka-teacher, PractitionerRole, self-report, 2026-05-11T15:25:00+01:00)
* insert OnItems(AA)
* insert Total(85.42, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 93.75, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-chiamaka-1-slt-on-teacher
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-slt-on-teacher, chiamaka-1-slt-on-teacher, chiamaka-slt, chiamaka-slt, 2026-05-11T15:25:00+01:00)

Instance: chiamaka-1-teacher-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, chiamaka, chiamaka-slt-and-teacher, chiamaka-teacher, chiamaka-teacher, 2026-05-13T09:30:00+01:00)
* insert ElementItems(G, 3 "Mostly", 3 "Mostly", 4 "Completely", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")

Instance: rating-chiamaka-1-teacher-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-teacher-on-slt, osaf-interprofessional-by-professional, chiamaka, chiamaka-slt-and-teacher, chiamaka-teacher, chiamaka-slt, PractitionerRole, self-report, 2026-05-13T09:30:00+01:00)
* insert OnItems(AA)
* insert Total(83.33, 12, 12)
* insert Element(goal, 87.50, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 87.50, 4)

Instance: origin-rating-chiamaka-1-teacher-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-teacher-on-slt, chiamaka-1-teacher-on-slt, chiamaka-teacher, chiamaka-teacher, 2026-05-13T09:30:00+01:00)

Instance: chiamaka-1-dietitian-on-slt
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, chiamaka, chiamaka-slt-and-dietitian, chiamaka-dietitian, chiamaka-dietitian, 2026-05-14T11:15:00+01:00)
* insert ElementItems(G, 3 "Mostly", 2 "Partly", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 2 "Partly", 1 "A little")
* insert ElementItems(B, 4 "Completely", 3 "Mostly", 3 "Mostly", 1 "A little")

Instance: rating-chiamaka-1-dietitian-on-slt
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-dietitian-on-slt, osaf-interprofessional-by-professional, chiamaka, chiamaka-slt-and-dietitian, chiamaka-dietitian, chiamaka-slt, PractitionerRole, self-report, 2026-05-14T11:15:00+01:00)
* insert OnItems(AA)
* insert Total(72.92, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 62.50, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-chiamaka-1-dietitian-on-slt
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-dietitian-on-slt, chiamaka-1-dietitian-on-slt, chiamaka-dietitian, chiamaka-dietitian, 2026-05-14T11:15:00+01:00)

Instance: chiamaka-1-slt-on-dietitian
InstanceOf: AllianceAnswer
Usage: #inline
* insert Answered(osaf-interprofessional-by-professional, chiamaka, chiamaka-slt-and-dietitian, chiamaka-slt, chiamaka-slt, 2026-05-18T10:25:00+01:00)
* insert ElementItems(G, 2 "Partly", 4 "Completely", 2 "Partly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 2 "Partly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 3 "Mostly", 4 "Completely", 1 "A little")

Instance: rating-chiamaka-1-slt-on-dietitian
InstanceOf: DirectedRating
Usage: #inline
* insert Rated(chiamaka-1-slt-on-dietitian, osaf-interprofessional-by-professional, chiamaka, chiamaka-slt-and-dietitian, chiamaka-slt, chiamaka-dietitian, PractitionerRole, self-report, 2026-05-18T10:25:00+01:00)
* insert OnItems(AA)
* insert Total(75.00, 12, 12)
* insert Element(goal, 75.00, 4)
* insert Element(task, 68.75, 4)
* insert Element(bond, 81.25, 4)

Instance: origin-rating-chiamaka-1-slt-on-dietitian
InstanceOf: RatingProvenance
Usage: #inline
* insert Origin(rating-chiamaka-1-slt-on-dietitian, chiamaka-1-slt-on-dietitian, chiamaka-slt, chiamaka-slt, 2026-05-18T10:25:00+01:00)
