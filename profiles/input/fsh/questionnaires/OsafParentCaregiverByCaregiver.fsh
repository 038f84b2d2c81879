Instance: OsafParentCaregiverByCaregiver
InstanceOf: AllianceForm
Usage: #definition
Title: "Caregiver about a parent"
Description: "Twelve sentences by which a caregiver describes the working relationship with a parent in the care of the child over the past 4 weeks: agreement on goals, division of tasks, bond. Open Systemic Alliance Form, core AA."
* insert FormHeader(osaf-parent-caregiver-by-caregiver, OsafParentCaregiverByCaregiver)
* insert AdultForm(AA, parent-caregiver, caregiver, parent)
* insert AdultAboutAdultItems(this parent, This parent)
* insert AdultScore
