Instance: OsafCaregiverProfessionalByProfessional
InstanceOf: AllianceForm
Usage: #definition
Title: "Professional about a caregiver"
Description: "Twelve sentences by which a professional describes the working relationship with a caregiver in the care of the child over the past 4 weeks: agreement on goals, division of tasks, bond. Open Systemic Alliance Form, core AA."
* insert FormHeader(osaf-caregiver-professional-by-professional, OsafCaregiverProfessionalByProfessional)
* insert AdultForm(AA, caregiver-professional, professional, caregiver)
* insert AdultAboutAdultItems(this caregiver, This caregiver)
* insert AdultScore
