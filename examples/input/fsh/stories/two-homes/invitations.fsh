// Who was asked about whom, and what came of it.

Instance: noor-2026-09-07-mother-asked-about-psychologist
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, noor, noor-mother-and-psychologist, noor-mother, noor-psychologist, osaf-parent-professional-by-parent, noor-psychologist, 2026-09-07T09:00:00+02:00, 2026-09-21T23:59:00+02:00)
* insert AnsweredBy(noor-2-mother-on-psychologist)

Instance: noor-2026-09-07-father-asked-about-psychologist
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, noor, noor-father-and-psychologist, noor-father, noor-psychologist, osaf-parent-professional-by-parent, noor-psychologist, 2026-09-07T09:00:00+02:00, 2026-09-21T23:59:00+02:00)
* insert AnsweredBy(noor-2-father-on-psychologist)

Instance: noor-2026-09-07-psychologist-asked-about-father
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, noor, noor-father-and-psychologist, noor-psychologist, noor-father, osaf-parent-professional-by-professional, noor-psychologist, 2026-09-07T09:00:00+02:00, 2026-09-21T23:59:00+02:00)
* insert AnsweredBy(noor-2-psychologist-on-father)

Instance: noor-2026-09-07-child-asked-about-psychologist
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, noor, noor-and-psychologist, noor, noor-psychologist, osaf-child-professional-by-child, noor-psychologist, 2026-09-07T09:00:00+02:00, 2026-09-21T23:59:00+02:00)
* insert AnsweredBy(noor-2-child-on-psychologist)

Instance: noor-2026-09-07-father-asked-about-pediatrician
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(rejected, noor, noor-father-and-pediatrician, noor-father, noor-pediatrician, osaf-parent-professional-by-parent, noor-psychologist, 2026-09-07T09:00:00+02:00, 2026-09-21T23:59:00+02:00)

Instance: noor-2026-09-07-father-asked-about-teacher
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(requested, noor, noor-father-and-teacher, noor-father, noor-teacher, osaf-parent-professional-by-parent, noor-psychologist, 2026-09-07T09:00:00+02:00, 2026-09-21T23:59:00+02:00)

Instance: noor-2026-09-07-pediatrician-asked-about-father
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(requested, noor, noor-father-and-pediatrician, noor-pediatrician, noor-father, osaf-parent-professional-by-professional, noor-psychologist, 2026-09-07T09:00:00+02:00, 2026-09-21T23:59:00+02:00)
