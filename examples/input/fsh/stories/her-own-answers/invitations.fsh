// Who was asked about whom, and what came of it.

Instance: chiamaka-2026-09-21-child-asked-about-slt
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, chiamaka, chiamaka-and-slt, chiamaka, chiamaka-slt, osaf-child-professional-by-child, chiamaka-slt, 2026-09-21T09:00:00+01:00, 2026-10-05T23:59:00+01:00)
* insert AnsweredBy(chiamaka-2-child-on-slt)

Instance: chiamaka-2026-09-21-child-asked-about-teacher
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, chiamaka, chiamaka-and-teacher, chiamaka, chiamaka-teacher, osaf-child-professional-by-child, chiamaka-slt, 2026-09-21T09:00:00+01:00, 2026-10-05T23:59:00+01:00)
* insert AnsweredBy(chiamaka-2-child-on-teacher)

Instance: chiamaka-2026-09-21-child-asked-about-dietitian
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(rejected, chiamaka, chiamaka-and-dietitian, chiamaka, chiamaka-dietitian, osaf-child-professional-by-child, chiamaka-slt, 2026-09-21T09:00:00+01:00, 2026-10-05T23:59:00+01:00)

Instance: chiamaka-2026-05-11-psychiatrist-asked-about-child
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(rejected, chiamaka, chiamaka-and-psychiatrist, chiamaka-psychiatrist, chiamaka, osaf-child-professional-by-professional, chiamaka-slt, 2026-05-11T09:00:00+01:00, 2026-05-25T23:59:00+01:00)

Instance: chiamaka-2026-05-11-psychiatrist-asked-about-father
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(rejected, chiamaka, chiamaka-father-and-psychiatrist, chiamaka-psychiatrist, chiamaka-father, osaf-parent-professional-by-professional, chiamaka-slt, 2026-05-11T09:00:00+01:00, 2026-05-25T23:59:00+01:00)

Instance: chiamaka-2026-05-11-psychiatrist-asked-about-slt
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(rejected, chiamaka, chiamaka-slt-and-psychiatrist, chiamaka-psychiatrist, chiamaka-slt, osaf-interprofessional-by-professional, chiamaka-slt, 2026-05-11T09:00:00+01:00, 2026-05-25T23:59:00+01:00)

Instance: chiamaka-2026-09-21-support-worker-asked-about-dietitian
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(requested, chiamaka, chiamaka-support-worker-and-dietitian, chiamaka-support-worker, chiamaka-dietitian, osaf-caregiver-professional-by-caregiver, chiamaka-slt, 2026-09-21T09:00:00+01:00, 2026-10-05T23:59:00+01:00)

Instance: chiamaka-2026-09-21-teacher-asked-about-psychiatrist
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(requested, chiamaka, chiamaka-psychiatrist-and-teacher, chiamaka-teacher, chiamaka-psychiatrist, osaf-interprofessional-by-professional, chiamaka-slt, 2026-09-21T09:00:00+01:00, 2026-10-05T23:59:00+01:00)

Instance: chiamaka-2026-09-21-father-asked-about-slt
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, chiamaka, chiamaka-father-and-slt, chiamaka-father, chiamaka-slt, osaf-parent-professional-by-parent, chiamaka-slt, 2026-09-21T09:00:00+01:00, 2026-10-05T23:59:00+01:00)
* insert AnsweredBy(chiamaka-2-father-on-slt)
