Instance: OsafChildParentByObserver
InstanceOf: AllianceForm
Usage: #definition
Title: "Observer about the child and a parent"
Description: "Nine statements by which somebody outside of the pair describes what the child and a parent did together in one segment of at least 15 minutes. Open Systemic Alliance Form, core OB. A total only; research needs double coding."
* insert FormHeader(osaf-child-parent-by-observer, OsafChildParentByObserver)
* insert ObserverForm(child-parent, parent)
* insert ObserverItems
* insert ObserverScore
