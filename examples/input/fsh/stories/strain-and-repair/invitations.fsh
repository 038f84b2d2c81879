// Who was asked about whom, and what came of it.

Instance: mateo-2026-10-12-mother-asked-about-slt
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, mateo, mateo-mother-and-slt, mateo-mother, mateo-slt, osaf-parent-professional-by-parent, mateo-pediatrician, 2026-10-12T09:00:00+08:00, 2026-10-26T23:59:00+08:00)
* insert AnsweredBy(mateo-4-mother-on-slt)

Instance: mateo-2026-10-12-slt-asked-about-mother
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, mateo, mateo-mother-and-slt, mateo-slt, mateo-mother, osaf-parent-professional-by-professional, mateo-pediatrician, 2026-10-12T09:00:00+08:00, 2026-10-26T23:59:00+08:00)
* insert AnsweredBy(mateo-4-slt-on-mother)

Instance: mateo-2026-10-12-nanny-asked-about-slt
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, mateo, mateo-nanny-and-slt, mateo-nanny, mateo-slt, osaf-caregiver-professional-by-caregiver, mateo-pediatrician, 2026-10-12T09:00:00+08:00, 2026-10-26T23:59:00+08:00)
* insert AnsweredBy(mateo-4-nanny-on-slt)

Instance: mateo-2026-10-12-father-asked-about-slt
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, mateo, mateo-father-and-slt, mateo-father, mateo-slt, osaf-parent-professional-by-parent, mateo-pediatrician, 2026-10-12T09:00:00+08:00, 2026-10-26T23:59:00+08:00)
* insert AnsweredBy(mateo-4-father-on-slt)

Instance: mateo-2026-10-12-teacher-asked-about-child
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, mateo, mateo-and-teacher, mateo-teacher, mateo, osaf-child-professional-by-professional, mateo-pediatrician, 2026-10-12T09:00:00+08:00, 2026-10-26T23:59:00+08:00)
* insert AnsweredBy(mateo-4-teacher-on-child)

Instance: mateo-2026-10-12-nanny-asked-about-father
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(rejected, mateo, mateo-father-and-nanny, mateo-nanny, mateo-father, osaf-parent-caregiver-by-caregiver, mateo-pediatrician, 2026-10-12T09:00:00+08:00, 2026-10-26T23:59:00+08:00)

Instance: mateo-2026-10-12-father-asked-about-behavior-analyst
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(rejected, mateo, mateo-father-and-behavior-analyst, mateo-father, mateo-behavior-analyst, osaf-parent-professional-by-parent, mateo-pediatrician, 2026-10-12T09:00:00+08:00, 2026-10-26T23:59:00+08:00)

Instance: mateo-2026-10-12-pediatrician-asked-about-father
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(requested, mateo, mateo-father-and-pediatrician, mateo-pediatrician, mateo-father, osaf-parent-professional-by-professional, mateo-pediatrician, 2026-10-12T09:00:00+08:00, 2026-10-26T23:59:00+08:00)

Instance: mateo-2026-10-12-behavior-analyst-asked-about-teacher
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(requested, mateo, mateo-behavior-analyst-and-teacher, mateo-behavior-analyst, mateo-teacher, osaf-interprofessional-by-professional, mateo-pediatrician, 2026-10-12T09:00:00+08:00, 2026-10-26T23:59:00+08:00)

Instance: mateo-2026-10-26-father-asked-about-teacher
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(accepted, mateo, mateo-father-and-teacher, mateo-father, mateo-teacher, osaf-parent-professional-by-parent, mateo-pediatrician, 2026-10-26T09:00:00+08:00, 2026-11-13T23:59:00+08:00)

Instance: mateo-2026-04-13-ot-asked-about-pediatrician
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(cancelled, mateo, mateo-pediatrician-and-ot, mateo-ot, mateo-pediatrician, osaf-interprofessional-by-professional, mateo-pediatrician, 2026-04-13T09:00:00+08:00, 2026-04-27T23:59:00+08:00)
