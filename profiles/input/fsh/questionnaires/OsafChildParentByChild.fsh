Instance: OsafChildParentByChild
InstanceOf: AllianceForm
Usage: #definition
Title: "Child about a parent"
Description: "Six questions by which the child describes being with a parent today and this week, for pictures or drawn faces with one word each, one question per screen. Needs three passed practice questions. Open Systemic Alliance Form, core CH."
* insert FormHeader(osaf-child-parent-by-child, OsafChildParentByChild)
* insert ChildForm(child-parent, parent)
* insert ChildItems(this parent)
* insert ChildScore
