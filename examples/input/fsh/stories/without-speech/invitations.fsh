// Who was asked about whom, and what came of it.

Instance: tomasi-2026-08-17-slt-asked-about-mother
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, tomasi, tomasi-mother-and-slt, tomasi-slt, tomasi-mother, osaf-parent-professional-by-professional, tomasi-slt, 2026-08-17T09:00:00+12:00, 2026-08-31T23:59:00+12:00)
* insert AnsweredBy(tomasi-2-slt-on-mother)

Instance: tomasi-2026-08-17-grandmother-asked-about-slt
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, tomasi, tomasi-grandmother-and-slt, tomasi-grandmother, tomasi-slt, osaf-caregiver-professional-by-caregiver, tomasi-slt, 2026-08-17T09:00:00+12:00, 2026-08-31T23:59:00+12:00)
* insert AnsweredBy(tomasi-2-grandmother-on-slt)

Instance: tomasi-2026-08-17-special-educator-asked-about-child
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(completed, tomasi, tomasi-and-special-educator, tomasi-special-educator, tomasi, osaf-child-professional-by-professional, tomasi-slt, 2026-08-17T09:00:00+12:00, 2026-08-31T23:59:00+12:00)
* insert AnsweredBy(tomasi-2-special-educator-on-child)

Instance: tomasi-2026-08-17-mother-asked-about-special-educator
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(requested, tomasi, tomasi-mother-and-special-educator, tomasi-mother, tomasi-special-educator, osaf-parent-professional-by-parent, tomasi-slt, 2026-08-17T09:00:00+12:00, 2026-08-31T23:59:00+12:00)

Instance: tomasi-2026-08-17-neurologist-asked-about-grandmother
InstanceOf: RatingInvitation
Usage: #inline
* insert Invited(rejected, tomasi, tomasi-grandmother-and-neurologist, tomasi-neurologist, tomasi-grandmother, osaf-caregiver-professional-by-professional, tomasi-slt, 2026-08-17T09:00:00+12:00, 2026-08-31T23:59:00+12:00)
