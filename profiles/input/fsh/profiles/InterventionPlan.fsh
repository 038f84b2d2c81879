Profile: InterventionPlan
Parent: CarePlan
Id: intervention-plan
Title: "Intervention plan"
Description: "What is done for the child, by whom, and towards which goals: therapies, special education, evaluations, and the programme that goes on at home."
* insert ArtifactMetadata
* obeys sal-plan-home
* status MS
* intent MS
* category MS
* insert ChildSubject
* period MS
* careTeam MS
* careTeam ^short = "The system of care that carries the plan"
* addresses MS
* goal MS
* goal ^short = "The goals that the plan pursues"
* activity 1..* MS
* activity obeys sal-plan-deliverer
* activity.detail MS
* activity.detail.code 1..1 MS
* activity.detail.code from https://systemicalliance.org/fhir/ValueSet/intervention (extensible)
* activity.detail.code ^short = "Kind of intervention"
* activity.detail.status MS
* activity.detail.goal MS
* activity.detail.scheduled[x] MS
* activity.detail.performer MS
* activity.detail.performer ^short = "Who delivers it"
* activity.detail.description MS
