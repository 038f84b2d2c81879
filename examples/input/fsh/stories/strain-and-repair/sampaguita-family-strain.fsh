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
* extension[licenceAttestation].extension[holder].valueString = "Sampaguita Child Development Center"
* extension[licenceAttestation].extension[statement].valueString = "Made by the center for its own families. The items are not passed on."
* extension[licenceAttestation].extension[date].valueDate = "2026-01-05"
* item.linkId = "total"
* item.type = #decimal
* item.text = "Total score, 20 to 100"
