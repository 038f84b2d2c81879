Instance: OsafChildParentByParent
InstanceOf: AllianceForm
Usage: #definition
Title: "Parent about the child"
Description: "Twelve sentences by which a parent describes being with the child over the past 4 weeks: what they aim at, what they do together, and the bond between them. Open Systemic Alliance Form, core AC."
* insert FormHeader(osaf-child-parent-by-parent, OsafChildParentByParent)
* insert AdultForm(AC, child-parent, parent, child)
* insert AdultAboutChildItems
* insert AdultScore
