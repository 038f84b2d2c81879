// Sessions, talks and meetings, in the order in which they took place.

Instance: chiamaka-speech-session-1
InstanceOf: Contact
Usage: #inline
* insert Met(chiamaka, therapy-session, [[Therapy session]], 2026-05-06T15:00:00+01:00, 2026-05-06T15:45:00+01:00, [[Ordering in a café: practicing, then choosing the café.]])
* insert Agreed(chiamaka-goal-cafe)
* insert Attended(professional, Professional, chiamaka-slt)

Instance: chiamaka-feedback-father
InstanceOf: Contact
Usage: #inline
* insert Met(chiamaka, feedback-session, [[Feedback session]], 2026-05-20T17:30:00+01:00, 2026-05-20T18:00:00+01:00, [[Chiamaka told her father herself what she is practicing and what she would rather not.]])
* insert Agreed(chiamaka-goal-cafe)
* insert Attended(professional, Professional, chiamaka-slt)
* insert Attended(parent, Parent, chiamaka-father)

Instance: chiamaka-care-providers
InstanceOf: Contact
Usage: #inline
* insert Met(chiamaka, care-provider-meeting, [[Meeting with care providers]], 2026-06-24T16:00:00+01:00, 2026-06-24T17:00:00+01:00, [[Work experience in the autumn. Chiamaka led the first half.]])
* insert Agreed(chiamaka-goal-cafe)
* insert Agreed(chiamaka-goal-work)
* insert Attended(parent, Parent, chiamaka-father)
* insert Attended(caregiver, Caregiver, chiamaka-support-worker)
* insert Attended(professional, Professional, chiamaka-slt)
* insert Attended(professional, Professional, chiamaka-teacher)

Instance: chiamaka-speech-session-2
InstanceOf: Contact
Usage: #inline
* insert Met(chiamaka, therapy-session, [[Therapy session]], 2026-09-16T15:00:00+01:00, 2026-09-16T15:45:00+01:00, [[Ordering for two, with Callum as the guest.]])
* insert Agreed(chiamaka-goal-cafe)
* insert Attended(professional, Professional, chiamaka-slt)
* insert Attended(caregiver, Caregiver, chiamaka-support-worker)
