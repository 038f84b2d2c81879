// What goes along with the alliances: associated factors, obstacles, evidence and what followed.

Instance: tomasi-mother-away
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(tomasi, parent-unavailable, [[Parent away or unable to provide ample time]], tomasi-mother, 2026-02-17)
* focus = Reference(tomasi-mother-and-grandmother)
* valueQuantity = 44 'h/wk' "hours per week"

Instance: tomasi-grandmother-future
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(tomasi, caregiver-future-worry, [[Caregiver worry about the child's future]], tomasi-grandmother, 2026-02-19)
* focus = Reference(tomasi-and-grandmother)
* valueInteger = 2

Instance: tomasi-positive-performance
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(tomasi, positive-performance, [[Level of positive performance]], tomasi-grandmother, 2026-08-18)
* focus = Reference(tomasi-and-grandmother)
* valueInteger = 3

Instance: tomasi-brings-to-therapy
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(tomasi, brings-child-to-therapy, [[Gets the child to therapy]], harbour-view-child-health, 2026-08-18)
* focus = Reference(tomasi-grandmother-and-slt)
* valueQuantity = 95 '%' "percent"

Instance: tomasi-home-modified
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(tomasi, home-environment-modified, [[Family environment modified]], tomasi-grandmother, 2026-04-20)
* focus = Reference(tomasi-grandmother-and-physiotherapist)
* valueBoolean = true

Instance: tomasi-role-negotiation
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(tomasi, role-negotiation, [[Negotiation of roles, responsibilities and contributions]], tomasi-mother, 2026-08-20)
* focus = Reference(tomasi-mother-and-grandmother)
* valueInteger = 4

Instance: tomasi-common-language
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(tomasi, common-language, [[Share a common language]], tomasi-special-educator, 2026-05-19)
* focus[0] = Reference(tomasi-slt-and-special-educator)
* focus[1] = Reference(tomasi-slt)
* valueInteger = 4
