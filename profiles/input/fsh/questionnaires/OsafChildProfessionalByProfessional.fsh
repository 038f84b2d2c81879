Instance: OsafChildProfessionalByProfessional
InstanceOf: AllianceForm
Usage: #definition
Title: "Professional about the child"
Description: "Twelve sentences by which a professional describes being with the child over the past 4 weeks: what they aim at, what they do together, and the bond between them. Open Systemic Alliance Form, core AC."
* insert FormHeader(osaf-child-professional-by-professional, OsafChildProfessionalByProfessional)
* insert AdultForm(AC, child-professional, professional, child)
* insert AdultAboutChildItems
* insert AdultScore
