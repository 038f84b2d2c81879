Instance: OsafChildProfessionalByChild
InstanceOf: AllianceForm
Usage: #definition
Title: "Child about a professional"
Description: "Six questions by which the child describes being with a professional today and this week, for pictures or drawn faces with one word each, one question per screen. Needs three passed practice questions. Open Systemic Alliance Form, core CH."
* insert FormHeader(osaf-child-professional-by-child, OsafChildProfessionalByChild)
* insert ChildForm(child-professional, professional)
* insert ChildItems(this professional)
* insert ChildScore
