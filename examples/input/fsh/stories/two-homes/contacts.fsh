// Sessions, talks and meetings, in the order in which they took place.

Instance: noor-session-1
InstanceOf: Contact
Usage: #inline
* insert Met(noor, therapy-session, [[Therapy session]], 2026-03-11T15:30:00+01:00, 2026-03-11T16:15:00+01:00, [[Noticing when the body gets fast, with a traffic light that Noor drew.]])
* insert Agreed(noor-goal-homework)
* insert Attended(professional, Professional, noor-psychologist)

Instance: noor-feedback-mother
InstanceOf: Contact
Usage: #inline
* insert Met(noor, feedback-session, [[Feedback session]], 2026-03-18T09:00:00+01:00, 2026-03-18T09:40:00+01:00, [[What the traffic light is for and how it could be used in the morning.]])
* insert Agreed(noor-goal-homework)
* insert Attended(professional, Professional, noor-psychologist)
* insert Attended(parent, Parent, noor-mother)

Instance: noor-feedback-father
InstanceOf: Contact
Usage: #inline
* insert Met(noor, feedback-session, [[Feedback session]], 2026-03-25T17:00:00+01:00, 2026-03-25T17:40:00+01:00, [[The same with Erik, on his own, with the same handout; what is different in his home.]])
* insert Agreed(noor-goal-homework)
* insert Attended(professional, Professional, noor-psychologist)
* insert Attended(parent, Parent, noor-father)

Instance: noor-team-conference
InstanceOf: Contact
Usage: #inline
* insert Met(noor, team-conference, [[Team conference]], 2026-06-10T14:00:00+02:00, 2026-06-10T15:00:00+02:00, [[Seat, breaks and medication times at school. Each parent was told the outcome in the same letter.]])
* insert Agreed(noor-goal-homework)
* insert Attended(professional, Professional, noor-psychologist)
* insert Attended(professional, Professional, noor-pediatrician)
* insert Attended(professional, Professional, noor-teacher)

Instance: noor-session-2
InstanceOf: Contact
Usage: #inline
* insert Met(noor, therapy-session, [[Therapy session]], 2026-09-02T15:30:00+02:00, 2026-09-02T16:15:00+02:00, [[Packing a bag for two homes with one list.]])
* insert Agreed(noor-goal-homework)
* insert Attended(professional, Professional, noor-psychologist)
