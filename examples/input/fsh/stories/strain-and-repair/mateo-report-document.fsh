Instance: mateo-report-document
InstanceOf: AllianceReportDocument
Usage: #inline
* insert Synthetic
* identifier.system = "https://example.org/documents"
* identifier.value = "mateo-report-2026-10"
* type = #document
* timestamp = "2026-10-31T17:00:05+08:00"
* insert Holds(Composition, mateo-report)
* insert Holds(Patient, mateo)
* insert Holds(PractitionerRole, mateo-pediatrician)
* insert Holds(Practitioner, teresa-alcantara)
* insert Holds(Organization, sampaguita-center)
* insert Holds(Observation, mateo-coverage)
* insert Holds(Observation, mateo-primary-index)
* insert Holds(Observation, mateo-secondary-index)
* insert Holds(Observation, rating-mateo-1-mother-on-slt)
* insert Holds(Observation, rating-mateo-2-mother-on-slt)
* insert Holds(Observation, rating-mateo-3-mother-on-slt)
* insert Holds(Observation, rating-mateo-4-mother-on-slt)
* insert Holds(CareTeam, mateo-mother-and-slt)
* insert Holds(RelatedPerson, mateo-mother)
* insert Holds(PractitionerRole, mateo-slt)
* insert Holds(Practitioner, katrina-lim)
* insert Holds(QuestionnaireResponse, mateo-1-mother-on-slt)
* insert Holds(QuestionnaireResponse, mateo-2-mother-on-slt)
* insert Holds(QuestionnaireResponse, mateo-3-mother-on-slt)
* insert Holds(QuestionnaireResponse, mateo-4-mother-on-slt)
