Instance: parental-stress-scale
InstanceOf: AllianceForm
Usage: #inline
* insert Synthetic
* url = "https://example.org/fhir/Questionnaire/parental-stress-scale"
* version = "1"
* name = "ParentalStressScale"
* title = "Parental Stress Scale"
* status = #active
* experimental = true
* subjectType = #Patient
* copyright = "Held by its owner, who authorizes electronic use on request. Registered here by name and structure only; the items are not distributed."
* extension[instrumentScoring].extension[rights].valueCode = #licence
* extension[instrumentScoring].extension[respondent].valueCode = #parent
* extension[instrumentScoring].extension[items].valuePositiveInt = 18
* extension[instrumentScoring].extension[reversedItems].valueInteger = 8
* extension[instrumentScoring].extension[direction].valueCode = #negative
* extension[instrumentScoring].extension[total].valueRange.low.value = 18
* extension[instrumentScoring].extension[total].valueRange.high.value = 90
* extension[instrumentScoring].extension[factor].valueCode = #parenting-stress
* extension[licenceAttestation].extension[holder].valueString = "Nobody"
* extension[licenceAttestation].extension[statement].valueString = "Registered as an example. No licence is claimed, and no score on it is kept here."
* extension[licenceAttestation].extension[date].valueDate = "2026-01-05"
