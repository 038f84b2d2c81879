Instance: us-core-compatibility
InstanceOf: Bundle
Usage: #example
Title: "Compatibility with US Core"
Description: "People and data that satisfy a profile of this guide and one of US Core 6.1.0 at once. A collection to read, not to load."
* type = #collection
* insert Holds(Patient, us-child)
* insert Holds(RelatedPerson, us-mother)
* insert Holds(RelatedPerson, us-nanny)
* insert Holds(Organization, us-center)
* insert Holds(Practitioner, us-slt-person)
* insert Holds(PractitionerRole, us-slt)
* insert Holds(Condition, us-condition)
* insert Holds(CareTeam, us-team)
* insert Holds(CareTeam, us-mother-and-slt)
* insert Holds(Goal, us-goal)
* insert Holds(CarePlan, us-plan)
* insert Holds(Encounter, us-contact)
* insert Holds(QuestionnaireResponse, us-answer)
* insert Holds(Observation, us-rating)
* insert Holds(Provenance, us-origin)
