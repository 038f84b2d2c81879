Instance: mateo-pediatrician-looked
InstanceOf: AllianceAccess
Usage: #inline
* insert Synthetic
* type = $audit-event-type#rest "RESTful Operation"
* subtype = $restful-interaction#operation "operation"
* action = #E
* recorded = "2026-10-30T16:42:10+08:00"
* outcome = #0
* purposeOfEvent = $v3-ActReason#TREAT "treatment"
* agent.type = $v3-ParticipationType#IRCP "information recipient"
* agent.who = Reference(mateo-pediatrician)
* agent.requestor = true
* agent.purposeOfUse = $v3-ActReason#TREAT "treatment"
* source.observer.display = "Systemic Alliance FHIR server"
* entity.what = Reference(mateo)
* entity.type = $audit-entity-type#1 "Person"
* entity.role = $object-role#1 "Patient"
