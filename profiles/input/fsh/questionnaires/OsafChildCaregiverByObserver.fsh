Instance: OsafChildCaregiverByObserver
InstanceOf: AllianceForm
Usage: #definition
Title: "Observer about the child and a caregiver"
Description: "Nine statements by which somebody outside of the pair describes what the child and a caregiver did together in one segment of at least 15 minutes. Open Systemic Alliance Form, core OB. A total only; research needs double coding."
* insert FormHeader(osaf-child-caregiver-by-observer, OsafChildCaregiverByObserver)
* insert ObserverForm(child-caregiver, caregiver)
* insert ObserverItems
* insert ObserverScore
