Instance: us-contact
InstanceOf: Contact
Usage: #inline
* insert AlsoUsCore(us-core-encounter)
* insert Met(us-child, feedback-session, [[Feedback session]], 2026-04-24T17:00:00+08:00, 2026-04-24T18:00:00+08:00, [[What Liza has seen at home.]])
* insert Attended(parent, Parent, us-mother)
* insert Attended(professional, Professional, us-slt)
