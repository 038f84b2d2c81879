Instance: sampaguita-family-strain
InstanceOf: AllianceForm
Usage: #inline
* insert Synthetic
* url = "https://example.org/fhir/Questionnaire/sampaguita-family-strain"
* version = "2"
* name = "SampaguitaFamilyStrain"
* title = "Sampaguita family strain questionnaire"
* status = #active
* experimental = true
* subjectType = #Patient
* copyright = "Sampaguita Child Development Center. Registered here by name and structure only; the items are not distributed."
* extension[instrumentScoring].extension[rights].valueCode = #licence
* extension[instrumentScoring].extension[respondent][0].valueCode = #parent
* extension[instrumentScoring].extension[respondent][1].valueCode = #caregiver
* extension[instrumentScoring].extension[items].valuePositiveInt = 20
* extension[instrumentScoring].extension[direction].valueCode = #negative
* extension[instrumentScoring].extension[total].valueRange.low.value = 20
* extension[instrumentScoring].extension[total].valueRange.high.value = 100
* extension[instrumentScoring].extension[factor][0].valueCode = #parenting-stress
* extension[instrumentScoring].extension[factor][1].valueCode = #caregiver-stress
* extension[licenceAttestation].extension[holder].valueString = "Sampaguita Child Development Center"
* extension[licenceAttestation].extension[statement].valueString = "Made by the center for its own families. The items are not passed on."
* extension[licenceAttestation].extension[date].valueDate = "2026-01-05"
