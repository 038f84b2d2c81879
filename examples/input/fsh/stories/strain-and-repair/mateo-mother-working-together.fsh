Instance: mateo-mother-working-together
InstanceOf: InstrumentScore
Usage: #inline
* insert Synthetic
* insert Confidential
* status = #final
* category = $observation-category#survey "Survey"
* extension[scoredInstrument].valueCanonical = "https://example.org/fhir/Questionnaire/sampaguita-working-together|1"
* extension[licenceAttestation].extension[holder].valueString = "Sampaguita Child Development Center"
* extension[licenceAttestation].extension[statement].valueString = "Made by the center for its own families. The items are not passed on."
* extension[licenceAttestation].extension[date].valueDate = "2026-01-05"
* code = $alliance-measure#instrument-score "Score on an instrument of others"
* subject = Reference(mateo)
* focus[dyad] = Reference(mateo-mother-and-slt)
* focus[dyad].type = "CareTeam"
* focus[1] = Reference(mateo-slt)
* focus[1].type = "PractitionerRole"
* effectiveDateTime = "2026-10-15"
* performer = Reference(mateo-mother)
* valueQuantity = 41 '{score}' "score"
* component[0].code = https://example.org/fhir/Questionnaire/sampaguita-working-together#listening "Listening"
* component[0].valueQuantity = 26 '{score}' "score"
* component[1].code = https://example.org/fhir/Questionnaire/sampaguita-working-together#planning "Planning"
* component[1].valueQuantity = 15 '{score}' "score"
