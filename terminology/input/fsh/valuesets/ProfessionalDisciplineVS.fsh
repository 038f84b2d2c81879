ValueSet: ProfessionalDisciplineVS
Id: professional-discipline
Title: "Disciplines of professionals"
Description: "The disciplines that the article names, and those that its interventions imply (physiotherapist, special educator, dietitian, behavior analyst). Each concept names a coarse group, so that data can be shared without making a person recognizable by a rare discipline. Maps to SNOMED CT, NUCC, ISCO-08 and HL7 practitioner roles show which concept has a counterpart there."
* insert Published
* include codes from system ProfessionalDiscipline
