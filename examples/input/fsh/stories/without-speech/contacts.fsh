// Sessions, talks and meetings, in the order in which they took place.

Instance: tomasi-speech-session-1
InstanceOf: Contact
Usage: #inline
* insert Met(tomasi, therapy-session, [[Therapy session]], 2026-02-10T10:00:00+13:00, 2026-02-10T10:40:00+13:00, [[Choosing by looking; Sela showed how Tomasi says no with his left hand.]])
* insert Agreed(tomasi-goal-choosing)
* insert Attended(professional, Professional, tomasi-slt)
* insert Attended(caregiver, Caregiver, tomasi-grandmother)

Instance: tomasi-physio-session-1
InstanceOf: Contact
Usage: #inline
* insert Met(tomasi, therapy-session, [[Therapy session]], 2026-02-24T11:00:00+13:00, 2026-02-24T11:40:00+13:00, [[Standing at the bench with music.]])
* insert Agreed(tomasi-goal-standing)
* insert Attended(professional, Professional, tomasi-physiotherapist)
* insert Attended(caregiver, Caregiver, tomasi-grandmother)

Instance: tomasi-home-coordination
InstanceOf: Contact
Usage: #inline
* insert Met(tomasi, parent-caregiver-coordination, [[Coordination of parent and caregiver]], 2026-03-08T16:00:00+13:00, 2026-03-08T16:45:00+13:00, [[Nights, naps, and that Sela needs two mornings to herself.]])
* insert Agreed(tomasi-goal-choosing)
* insert Attended(parent, Parent, tomasi-mother)
* insert Attended(caregiver, Caregiver, tomasi-grandmother)

Instance: tomasi-feedback-grandmother
InstanceOf: Contact
Usage: #inline
* insert Met(tomasi, feedback-session, [[Feedback session]], 2026-04-14T10:45:00+12:00, 2026-04-14T11:15:00+12:00, [[Book of Tomasi's signs, begun in Tongan with Sela and kept in both languages.]])
* insert Agreed(tomasi-goal-choosing)
* insert Attended(professional, Professional, tomasi-slt)
* insert Attended(caregiver, Caregiver, tomasi-grandmother)

Instance: tomasi-consensus
InstanceOf: Contact
Usage: #inline
* insert Met(tomasi, consensus-meeting, [[Consensus meeting]], 2026-05-19T15:00:00+12:00, 2026-05-19T15:50:00+12:00, [[One list of signs of comfort and discomfort for everybody.]])
* insert Agreed(tomasi-goal-choosing)
* insert Agreed(tomasi-goal-standing)
* insert Attended(professional, Professional, tomasi-slt)
* insert Attended(professional, Professional, tomasi-physiotherapist)
* insert Attended(professional, Professional, tomasi-special-educator)

Instance: tomasi-speech-session-2
InstanceOf: Contact
Usage: #inline
* insert Met(tomasi, therapy-session, [[Therapy session]], 2026-08-11T10:00:00+12:00, 2026-08-11T10:40:00+12:00, [[Two pictures, then four; a joke with the wrong one.]])
* insert Agreed(tomasi-goal-choosing)
* insert Attended(professional, Professional, tomasi-slt)
