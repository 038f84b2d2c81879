Instance: sampaguita-working-together
InstanceOf: AllianceForm
Usage: #inline
* insert Synthetic
* url = "https://example.org/fhir/Questionnaire/sampaguita-working-together"
* version = "1"
* name = "SampaguitaWorkingTogether"
* title = "Sampaguita working together questionnaire"
* status = #active
* experimental = true
* subjectType = #Patient
* copyright = "Sampaguita Child Development Center. Registered here by name and structure only; the items are not distributed."
* extension[instrumentScoring].extension[rights].valueCode = #licence
* extension[instrumentScoring].extension[respondent].valueCode = #parent
* extension[instrumentScoring].extension[items].valuePositiveInt = 10
* extension[instrumentScoring].extension[reversedItems].valueInteger = 2
* extension[instrumentScoring].extension[direction].valueCode = #positive
* extension[instrumentScoring].extension[total].valueRange.low.value = 10
* extension[instrumentScoring].extension[total].valueRange.high.value = 50
* extension[instrumentScoring].extension[subscale][0].extension[code].valueCode = #listening
* extension[instrumentScoring].extension[subscale][0].extension[name].valueString = "Listening"
* extension[instrumentScoring].extension[subscale][0].extension[items].valuePositiveInt = 6
* extension[instrumentScoring].extension[subscale][0].extension[range].valueRange.low.value = 6
* extension[instrumentScoring].extension[subscale][0].extension[range].valueRange.high.value = 30
* extension[instrumentScoring].extension[subscale][1].extension[code].valueCode = #planning
* extension[instrumentScoring].extension[subscale][1].extension[name].valueString = "Planning"
* extension[instrumentScoring].extension[subscale][1].extension[items].valuePositiveInt = 4
* extension[instrumentScoring].extension[subscale][1].extension[range].valueRange.low.value = 4
* extension[instrumentScoring].extension[subscale][1].extension[range].valueRange.high.value = 20
* extension[licenceAttestation].extension[holder].valueString = "Sampaguita Child Development Center"
* extension[licenceAttestation].extension[statement].valueString = "Made by the center for its own families. The items are not passed on."
* extension[licenceAttestation].extension[date].valueDate = "2026-01-05"
