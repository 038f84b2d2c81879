Instance: OsafInterprofessionalByProfessional
InstanceOf: AllianceForm
Usage: #definition
Title: "Professional about another professional"
Description: "Twelve sentences by which a professional describes the working relationship with another professional in the care of the child over the past 4 weeks: agreement on goals, division of tasks, bond. Open Systemic Alliance Form, core AA."
* insert FormHeader(osaf-interprofessional-by-professional, OsafInterprofessionalByProfessional)
* insert AdultForm(AA, interprofessional, professional, professional)
* insert AdultAboutAdultItems(this professional, This professional)
* insert AdultScore
