// What goes along with the alliances: associated factors, obstacles, evidence and what followed.

Instance: chiamaka-social-stressor
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(chiamaka, stressor-community-understanding, [[Stressor: lack of community understanding]], chiamaka-father, 2026-05-14)
* focus = Reference(chiamaka-and-father)
* valueInteger = 3

Instance: chiamaka-sessions
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(chiamaka, session-volume, [[Volume of therapy sessions]], aire-valley-young-peoples-service, 2026-09-30)
* focus = Reference(chiamaka-and-slt)
* valueInteger = 11

Instance: chiamaka-pattern
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(chiamaka, client-pattern-of-relating, [[Child's familiar pattern of relating with the professional]], chiamaka-slt, 2026-09-30)
* focus = Reference(chiamaka-and-slt)
* valueInteger = 4

Instance: chiamaka-collaboration
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(chiamaka, willingness-to-collaborate, [[Willingness to work with others and attend consensus meetings]], chiamaka-teacher, 2026-09-28)
* focus[0] = Reference(chiamaka-slt-and-teacher)
* focus[1] = Reference(chiamaka-slt)
* valueInteger = 4

Instance: chiamaka-adjustment
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(chiamaka, expectation-adjustment-help, [[Parent helps caregiver adjust expectations]], chiamaka-support-worker, 2026-09-24)
* focus = Reference(chiamaka-father-and-support-worker)
* valueBoolean = true
