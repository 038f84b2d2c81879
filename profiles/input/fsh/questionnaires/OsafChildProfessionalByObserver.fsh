Instance: OsafChildProfessionalByObserver
InstanceOf: AllianceForm
Usage: #definition
Title: "Observer about the child and a professional"
Description: "Nine statements by which somebody outside of the pair describes what the child and a professional did together in one segment of at least 15 minutes. Open Systemic Alliance Form, core OB. A total only; research needs double coding."
* insert FormHeader(osaf-child-professional-by-observer, OsafChildProfessionalByObserver)
* insert ObserverForm(child-professional, professional)
* insert ObserverItems
* insert ObserverScore
