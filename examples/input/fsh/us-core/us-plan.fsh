Instance: us-plan
InstanceOf: InterventionPlan
Usage: #inline
* insert AlsoUsCore(us-core-careplan)
* insert Plan(us-child, us-team, us-condition, 2026-01-16, 2026-12-18)
* insert Toward(us-goal)
* insert Activity(speech-language-therapy, [[Speech and language therapy]], us-slt, [[Every Tuesday, 45 minutes.]])
* category = http://hl7.org/fhir/us/core/CodeSystem/careplan-category#assess-plan
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Speech and language therapy every Tuesday, 45 minutes.</p></div>"
