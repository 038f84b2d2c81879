Instance: OsafParentCaregiverByParent
InstanceOf: AllianceForm
Usage: #definition
Title: "Parent about a caregiver"
Description: "Twelve sentences by which a parent describes the working relationship with a caregiver in the care of the child over the past 4 weeks: agreement on goals, division of tasks, bond. Open Systemic Alliance Form, core AA."
* insert FormHeader(osaf-parent-caregiver-by-parent, OsafParentCaregiverByParent)
* insert AdultForm(AA, parent-caregiver, parent, caregiver)
* insert AdultAboutAdultItems(this caregiver, This caregiver)
* insert AdultScore
