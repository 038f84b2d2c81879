Instance: OsafParentProfessionalByParent
InstanceOf: AllianceForm
Usage: #definition
Title: "Parent about a professional"
Description: "Twelve sentences by which a parent describes the working relationship with a professional in the care of the child over the past 4 weeks: agreement on goals, division of tasks, bond. Open Systemic Alliance Form, core AA."
* insert FormHeader(osaf-parent-professional-by-parent, OsafParentProfessionalByParent)
* insert AdultForm(AA, parent-professional, parent, professional)
* insert AdultAboutAdultItems(this professional, This professional)
* insert AdultScore
