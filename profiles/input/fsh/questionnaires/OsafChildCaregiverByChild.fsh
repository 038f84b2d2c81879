Instance: OsafChildCaregiverByChild
InstanceOf: AllianceForm
Usage: #definition
Title: "Child about a caregiver"
Description: "Six questions by which the child describes being with a caregiver today and this week, for pictures or drawn faces with one word each, one question per screen. Needs three passed practice questions. Open Systemic Alliance Form, core CH."
* insert FormHeader(osaf-child-caregiver-by-child, OsafChildCaregiverByChild)
* insert ChildForm(child-caregiver, caregiver)
* insert ChildItems(this caregiver)
* insert ChildScore
