// Sessions, talks and meetings, in the order in which they took place.

Instance: mateo-speech-session-1
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, therapy-session, [[Therapy session]], 2026-01-20T10:00:00+08:00, 2026-01-20T10:45:00+08:00, [[Asking for a favorite snack with a picture card; Rosalie tried it herself in the last ten minutes.]])
* insert Agreed(mateo-goal-requests)
* insert Attended(professional, Professional, mateo-slt)
* insert Attended(caregiver, Caregiver, mateo-nanny)

Instance: mateo-ot-session-1
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, therapy-session, [[Therapy session]], 2026-02-10T14:00:00+08:00, 2026-02-10T14:50:00+08:00, [[Getting dressed in small steps; Mateo chose which sock came first.]])
* insert Agreed(mateo-goal-dressing)
* insert Attended(professional, Professional, mateo-ot)
* insert Attended(caregiver, Caregiver, mateo-nanny)

Instance: mateo-home-coordination-1
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, parent-caregiver-coordination, [[Coordination of parent and caregiver]], 2026-02-14T20:30:00+08:00, 2026-02-14T21:10:00+08:00, [[Who does the picture cards on which days, what Rosalie decides alone, and her days off.]])
* insert Agreed(mateo-goal-requests)
* insert Agreed(mateo-goal-dressing)
* insert Attended(parent, Parent, mateo-mother)
* insert Attended(parent, Parent, mateo-father)
* insert Attended(caregiver, Caregiver, mateo-nanny)

Instance: mateo-speech-session-2
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, therapy-session, [[Therapy session]], 2026-03-17T10:00:00+08:00, 2026-03-17T10:45:00+08:00, [[A hard session after a poor night; Mateo left the table three times and came back once.]])
* insert Agreed(mateo-goal-requests)
* insert Attended(professional, Professional, mateo-slt)

Instance: mateo-feedback-march
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, feedback-session, [[Feedback session]], 2026-03-20T16:00:00+08:00, 2026-03-20T16:30:00+08:00, [[Progress since January, and why the home program was carried out on so few days. The talk ended early.]])
* insert Agreed(mateo-goal-requests)
* insert Attended(professional, Professional, mateo-slt)
* insert Attended(parent, Parent, mateo-mother)

Instance: mateo-behavior-session-1
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, therapy-session, [[Therapy session]], 2026-04-22T09:30:00+08:00, 2026-04-22T10:30:00+08:00, [[What happens just before Mateo leaves an activity; Rosalie's notes from home were read first.]])
* insert Agreed(mateo-goal-circle-time)
* insert Attended(professional, Professional, mateo-behavior-analyst)
* insert Attended(caregiver, Caregiver, mateo-nanny)

Instance: mateo-feedback-april
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, feedback-session, [[Feedback session]], 2026-04-24T17:00:00+08:00, 2026-04-24T18:00:00+08:00, [[Katrina asked how the talk in March had been for Liza, listened, and apologized for the words she had chosen. They planned to meet every month and to start each time with what Liza has seen at home.]])
* insert Agreed(mateo-goal-requests)
* insert Attended(professional, Professional, mateo-slt)
* insert Attended(parent, Parent, mateo-mother)

Instance: mateo-consensus-april
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, consensus-meeting, [[Consensus meeting]], 2026-04-30T12:30:00+08:00, 2026-04-30T13:30:00+08:00, [[Whether to wait for words or to build on pictures. Agreed on one written criterion for moving on, with its sources, for all sessions.]])
* insert Agreed(mateo-goal-requests)
* insert Agreed(mateo-goal-circle-time)
* insert Attended(professional, Professional, mateo-slt)
* insert Attended(professional, Professional, mateo-behavior-analyst)
* insert Attended(professional, Professional, mateo-ot)

Instance: mateo-feedback-may
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, feedback-session, [[Feedback session]], 2026-05-15T17:00:00+08:00, 2026-05-15T17:45:00+08:00, [[Home program cut down to one routine a day, chosen by the parents; what Mateo did well with it.]])
* insert Agreed(mateo-goal-requests)
* insert Attended(professional, Professional, mateo-slt)
* insert Attended(parent, Parent, mateo-mother)
* insert Attended(parent, Parent, mateo-father)

Instance: mateo-team-conference
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, team-conference, [[Team conference]], 2026-06-05T13:00:00+08:00, 2026-06-05T14:30:00+08:00, [[Nine months ahead: what each setting works on, who tells whom, and how Liza and Rosalie want to be asked. Rosalie met the pediatrician for the first time.]])
* insert Agreed(mateo-goal-requests)
* insert Agreed(mateo-goal-dressing)
* insert Agreed(mateo-goal-circle-time)
* insert Attended(professional, Professional, mateo-pediatrician)
* insert Attended(professional, Professional, mateo-ot)
* insert Attended(professional, Professional, mateo-slt)
* insert Attended(professional, Professional, mateo-behavior-analyst)
* insert Attended(professional, Professional, mateo-teacher)
* insert Attended(parent, Parent, mateo-mother)
* insert Attended(caregiver, Caregiver, mateo-nanny)

Instance: mateo-ot-session-2
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, therapy-session, [[Therapy session]], 2026-06-16T14:00:00+08:00, 2026-06-16T14:50:00+08:00, [[Shirt on with help for the second sleeve only.]])
* insert Agreed(mateo-goal-dressing)
* insert Attended(professional, Professional, mateo-ot)

Instance: mateo-feedback-june
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, feedback-session, [[Feedback session]], 2026-06-26T17:00:00+08:00, 2026-06-26T17:45:00+08:00, [[Rosalie's update from home opened the session; twelve requests with cards in a week.]])
* insert Agreed(mateo-goal-requests)
* insert Attended(professional, Professional, mateo-slt)
* insert Attended(parent, Parent, mateo-mother)
* insert Attended(caregiver, Caregiver, mateo-nanny)

Instance: mateo-speech-session-3
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, therapy-session, [[Therapy session]], 2026-09-08T10:00:00+08:00, 2026-09-08T10:45:00+08:00, [[First two-card requests; Mateo laughed when Katrina got one wrong on purpose.]])
* insert Agreed(mateo-goal-requests)
* insert Attended(professional, Professional, mateo-slt)
* insert Attended(caregiver, Caregiver, mateo-nanny)

Instance: mateo-care-providers-september
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, care-provider-meeting, [[Meeting with care providers]], 2026-09-18T15:00:00+08:00, 2026-09-18T16:00:00+08:00, [[Start of the school year: the same cards at preschool, at home and in therapy.]])
* insert Agreed(mateo-goal-circle-time)
* insert Attended(professional, Professional, mateo-pediatrician)
* insert Attended(professional, Professional, mateo-slt)
* insert Attended(professional, Professional, mateo-ot)
* insert Attended(professional, Professional, mateo-teacher)
* insert Attended(parent, Parent, mateo-father)
* insert Attended(parent, Parent, mateo-mother)
* insert Attended(caregiver, Caregiver, mateo-nanny)

Instance: mateo-home-coordination-2
InstanceOf: Contact
Usage: #inline
* insert Met(mateo, parent-caregiver-coordination, [[Coordination of parent and caregiver]], 2026-09-26T20:00:00+08:00, 2026-09-26T20:30:00+08:00, [[Rosalie's long days; a free afternoon on Wednesdays.]])
* insert Agreed(mateo-goal-dressing)
* insert Attended(parent, Parent, mateo-mother)
* insert Attended(caregiver, Caregiver, mateo-nanny)
