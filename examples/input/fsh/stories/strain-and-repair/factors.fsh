// What goes along with the alliances: associated factors, obstacles, evidence and what followed.

Instance: mateo-felt-disrespect-march
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, felt-disrespect, [[Felt disrespected]], mateo-mother, 2026-03-20)
* focus = Reference(mateo-mother-and-slt)
* valueBoolean = true
* note.text = "I was told the cards fail because we do not try at home. I have two shifts and a child who does not sleep."

Instance: mateo-loss-of-trust-april
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, loss-of-trust, [[Loss of trust]], mateo-mother, 2026-04-20)
* focus = Reference(mateo-mother-and-slt)
* valueBoolean = true

Instance: mateo-loss-of-trust-july
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, loss-of-trust, [[Loss of trust]], mateo-mother, 2026-07-13)
* focus = Reference(mateo-mother-and-slt)
* valueBoolean = false

Instance: mateo-felt-disrespect-october
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, felt-disrespect, [[Felt disrespected]], mateo-mother, 2026-10-15)
* focus = Reference(mateo-mother-and-slt)
* valueBoolean = false

Instance: mateo-feedback-sessions-march
InstanceOf: AllianceFactor
Usage: #inline
* insert Counted(mateo, feedback-session-frequency, [[Frequency of feedback sessions]], mateo-team, 2026-01-01, 2026-03-31)
* focus = Reference(mateo-mother-and-slt)
* valueQuantity = 0.34 '/mo' "per month"

Instance: origin-mateo-feedback-sessions-march
InstanceOf: CountProvenance
Usage: #inline
* insert CountedFrom(mateo-feedback-sessions-march, 2026-01-01, 2026-03-31, 2026-04-01T08:00:00+08:00)
* entity[+].what = Reference(mateo-feedback-march)
* entity[=].role = #source

Instance: mateo-feedback-sessions-june
InstanceOf: AllianceFactor
Usage: #inline
* insert Counted(mateo, feedback-session-frequency, [[Frequency of feedback sessions]], mateo-team, 2026-04-01, 2026-06-30)
* focus = Reference(mateo-mother-and-slt)
* valueQuantity = 1.00 '/mo' "per month"

Instance: origin-mateo-feedback-sessions-june
InstanceOf: CountProvenance
Usage: #inline
* insert CountedFrom(mateo-feedback-sessions-june, 2026-04-01, 2026-06-30, 2026-07-01T08:00:00+08:00)
* entity[+].what = Reference(mateo-feedback-april)
* entity[=].role = #source
* entity[+].what = Reference(mateo-feedback-may)
* entity[=].role = #source
* entity[+].what = Reference(mateo-feedback-june)
* entity[=].role = #source

Instance: mateo-home-program-discussed
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, home-program-discussed, [[Home programme discussed]], mateo-slt, 2026-04-24)
* focus = Reference(mateo-mother-and-slt)
* valueBoolean = true

Instance: mateo-parental-compliance-january
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, parental-compliance, [[Parental compliance]], mateo-mother, 2026-01-30)
* focus = Reference(mateo-mother-and-slt)
* valueQuantity = 80 '%' "percent"

Instance: mateo-parental-compliance-april
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, parental-compliance, [[Parental compliance]], mateo-mother, 2026-04-20)
* focus = Reference(mateo-mother-and-slt)
* valueQuantity = 35 '%' "percent"

Instance: mateo-parental-compliance-october
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, parental-compliance, [[Parental compliance]], mateo-mother, 2026-10-15)
* focus = Reference(mateo-mother-and-slt)
* valueQuantity = 85 '%' "percent"

Instance: mateo-perceived-improvement-april
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, perceived-child-improvement, [[Perceived improvement in the child]], mateo-mother, 2026-04-20)
* focus = Reference(mateo-mother-and-slt)
* valueInteger = 0

Instance: mateo-perceived-improvement-october
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, perceived-child-improvement, [[Perceived improvement in the child]], mateo-mother, 2026-10-15)
* focus = Reference(mateo-mother-and-slt)
* valueInteger = 2

Instance: mateo-perceived-competence
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, perceived-professional-competence, [[Perceived competence of the professional]], mateo-mother, 2026-10-15)
* focus = Reference(mateo-mother-and-slt)
* valueInteger = 3

Instance: mateo-escapes-march
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, escape-motivated-behavior, [[Escape-motivated behaviour]], mateo-slt, 2026-03-17)
* focus = Reference(mateo-and-slt)
* valueInteger = 3
* derivedFrom = Reference(mateo-note-speech-session-2)

Instance: mateo-escapes-september
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, escape-motivated-behavior, [[Escape-motivated behaviour]], mateo-slt, 2026-09-08)
* focus = Reference(mateo-and-slt)
* valueInteger = 0
* derivedFrom = Reference(mateo-note-speech-session-3)

Instance: mateo-positive-expectation
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, professional-positive-expectation, [[Professional's positive expectation]], mateo-slt, 2026-07-15)
* focus = Reference(mateo-and-slt)
* valueInteger = 4

Instance: mateo-acceptance
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, parental-acceptance, [[Parental acceptance]], mateo-mother, 2026-07-13)
* focus = Reference(mateo-and-mother)
* valueInteger = 4

Instance: mateo-caregiver-active-role
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, caregiver-active-role, [[Caregiver's active role]], mateo-nanny, 2026-07-14)
* focus = Reference(mateo-nanny-and-slt)
* valueInteger = 3

Instance: mateo-home-updates
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, home-behavior-update, [[Regular update on behaviour at home]], mateo-nanny, 2026-07-14)
* focus = Reference(mateo-nanny-and-slt)
* valueQuantity = 2 '/wk' "per week"

Instance: mateo-trust-in-nanny
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, trust-in-caregiver, [[Trust in caregiver's capability]], mateo-mother, 2026-10-15)
* focus = Reference(mateo-mother-and-nanny)
* valueInteger = 4

Instance: mateo-valuing-involvement
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, valuing-involvement, [[Valuing of each other's involvement and judgement]], mateo-nanny, 2026-10-13)
* focus = Reference(mateo-mother-and-nanny)
* valueInteger = 3

Instance: mateo-incompatible-views
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, incompatible-views, [[Incompatible views]], mateo-behavior-analyst, 2026-04-16)
* focus[0] = Reference(mateo-slt-and-behavior-analyst)
* focus[1] = Reference(mateo-slt)
* valueBoolean = true
* note.text = "Whether to wait for words or to build on picture cards."

Instance: mateo-shared-criterion
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, shared-criterion, [[Shared criterion]], mateo-pediatrician, 2026-04-30)
* focus[0] = Reference(mateo-slt-and-behavior-analyst)
* focus[1] = Reference(mateo-slt)
* focus[2] = Reference(mateo-behavior-analyst)
* valueBoolean = true

Instance: mateo-shared-decisions
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, shared-decision-making, [[Shared decision making]], mateo-team, 2026-06-05)
* valueQuantity = 100 '%' "percent"
* focus = Reference(mateo-ot-and-slt)

Instance: mateo-mother-stress
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, parenting-stress, [[Parental stress]], mateo-mother, 2026-10-15)
* focus = Reference(mateo-and-mother)
* valueQuantity = 41 '{score}' "score"
* method.text = "Sampaguita family strain questionnaire, version 2 (total, 20 to 100)"
* extension[scoredInstrument].valueCanonical = "https://example.org/fhir/Questionnaire/sampaguita-family-strain|2"
* extension[licenceAttestation].extension[holder].valueString = "Sampaguita Child Development Center"
* extension[licenceAttestation].extension[statement].valueString = "Made by the center for its own families. The items are not passed on."
* extension[licenceAttestation].extension[date].valueDate = "2026-01-05"

Instance: mateo-plan-implementation
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(mateo, plan-implementation, [[Efficient implementation of the treatment plan]], mateo-pediatrician, 2026-10-16)
* valueQuantity = 67 '%' "percent"
