Instance: OsafChildCaregiverByCaregiver
InstanceOf: AllianceForm
Usage: #definition
Title: "Caregiver about the child"
Description: "Twelve sentences by which a caregiver describes being with the child over the past 4 weeks: what they aim at, what they do together, and the bond between them. Open Systemic Alliance Form, core AC."
* insert FormHeader(osaf-child-caregiver-by-caregiver, OsafChildCaregiverByCaregiver)
* insert AdultForm(AC, child-caregiver, caregiver, child)
* insert AdultAboutChildItems
* insert AdultScore
