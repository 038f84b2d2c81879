Instance: OsafParentProfessionalByProfessional
InstanceOf: AllianceForm
Usage: #definition
Title: "Professional about a parent"
Description: "Twelve sentences by which a professional describes the working relationship with a parent in the care of the child over the past 4 weeks: agreement on goals, division of tasks, bond. Open Systemic Alliance Form, core AA."
* insert FormHeader(osaf-parent-professional-by-professional, OsafParentProfessionalByProfessional)
* insert AdultForm(AA, parent-professional, professional, parent)
* insert AdultAboutAdultItems(this parent, This parent)
* insert AdultScore
