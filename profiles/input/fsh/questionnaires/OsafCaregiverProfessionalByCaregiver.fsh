Instance: OsafCaregiverProfessionalByCaregiver
InstanceOf: AllianceForm
Usage: #definition
Title: "Caregiver about a professional"
Description: "Twelve sentences by which a caregiver describes the working relationship with a professional in the care of the child over the past 4 weeks: agreement on goals, division of tasks, bond. Open Systemic Alliance Form, core AA."
* insert FormHeader(osaf-caregiver-professional-by-caregiver, OsafCaregiverProfessionalByCaregiver)
* insert AdultForm(AA, caregiver-professional, caregiver, professional)
* insert AdultAboutAdultItems(this professional, This professional)
* insert AdultScore
