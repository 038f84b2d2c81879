// Every name by which the sources of this project refer to something outside of them, once.

// Code systems of the guide
Alias: $agent = https://systemicalliance.org/fhir/CodeSystem/agent
Alias: $professional-discipline = https://systemicalliance.org/fhir/CodeSystem/professional-discipline
Alias: $dyad-type = https://systemicalliance.org/fhir/CodeSystem/dyad-type
Alias: $subsystem = https://systemicalliance.org/fhir/CodeSystem/subsystem
Alias: $alliance-team-category = https://systemicalliance.org/fhir/CodeSystem/alliance-team-category
Alias: $alliance-element = https://systemicalliance.org/fhir/CodeSystem/alliance-element
Alias: $alliance-measure = https://systemicalliance.org/fhir/CodeSystem/alliance-measure
Alias: $alliance-core = https://systemicalliance.org/fhir/CodeSystem/alliance-core
Alias: $alliance-instrument = https://systemicalliance.org/fhir/CodeSystem/alliance-instrument
Alias: $alliance-concept = https://systemicalliance.org/fhir/CodeSystem/alliance-concept
Alias: $response-scale-adult = https://systemicalliance.org/fhir/CodeSystem/response-scale-adult
Alias: $response-scale-child = https://systemicalliance.org/fhir/CodeSystem/response-scale-child
Alias: $response-scale-observer = https://systemicalliance.org/fhir/CodeSystem/response-scale-observer
Alias: $rating-absence = https://systemicalliance.org/fhir/CodeSystem/rating-absence
Alias: $informant-perspective = https://systemicalliance.org/fhir/CodeSystem/informant-perspective
Alias: $coverage-status = https://systemicalliance.org/fhir/CodeSystem/coverage-status
Alias: $contact-type = https://systemicalliance.org/fhir/CodeSystem/contact-type
Alias: $ndd-condition = https://systemicalliance.org/fhir/CodeSystem/ndd-condition
Alias: $condition-severity = https://systemicalliance.org/fhir/CodeSystem/condition-severity
Alias: $severity-domain = https://systemicalliance.org/fhir/CodeSystem/severity-domain
Alias: $intervention = https://systemicalliance.org/fhir/CodeSystem/intervention
Alias: $caregiver-arrangement = https://systemicalliance.org/fhir/CodeSystem/caregiver-arrangement
Alias: $caregiver-payer = https://systemicalliance.org/fhir/CodeSystem/caregiver-payer
Alias: $authority-type = https://systemicalliance.org/fhir/CodeSystem/authority-type
Alias: $no-contact-reason = https://systemicalliance.org/fhir/CodeSystem/no-contact-reason
Alias: $permission-category = https://systemicalliance.org/fhir/CodeSystem/permission-category
Alias: $task-type = https://systemicalliance.org/fhir/CodeSystem/task-type
Alias: $alliance-library-type = https://systemicalliance.org/fhir/CodeSystem/alliance-library-type
Alias: $helper-mode = https://systemicalliance.org/fhir/CodeSystem/helper-mode

// Code systems of others
Alias: $sct = http://snomed.info/sct
Alias: $loinc = http://loinc.org
Alias: $ucum = http://unitsofmeasure.org
Alias: $icd-10 = http://hl7.org/fhir/sid/icd-10
Alias: $data-absent-reason = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $v3-RoleCode = http://terminology.hl7.org/CodeSystem/v3-RoleCode
Alias: $v3-RoleClass = http://terminology.hl7.org/CodeSystem/v3-RoleClass
Alias: $v3-ActCode = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $v3-ActReason = http://terminology.hl7.org/CodeSystem/v3-ActReason
Alias: $v3-Confidentiality = http://terminology.hl7.org/CodeSystem/v3-Confidentiality
Alias: $v2-0063 = http://terminology.hl7.org/CodeSystem/v2-0063
Alias: $v2-0131 = http://terminology.hl7.org/CodeSystem/v2-0131
Alias: $consentscope = http://terminology.hl7.org/CodeSystem/consentscope
Alias: $consentcategorycodes = http://terminology.hl7.org/CodeSystem/consentcategorycodes
Alias: $provenance-participant-type = http://terminology.hl7.org/CodeSystem/provenance-participant-type
Alias: $audit-event-type = http://terminology.hl7.org/CodeSystem/audit-event-type
Alias: $restful-interaction = http://hl7.org/fhir/restful-interaction

// Extensions of HL7
Alias: $ordinalValue = http://hl7.org/fhir/StructureDefinition/ordinalValue
Alias: $itemWeight = http://hl7.org/fhir/StructureDefinition/itemWeight
Alias: $completionMode = http://hl7.org/fhir/StructureDefinition/questionnaireresponse-completionMode
Alias: $goal-acceptance = http://hl7.org/fhir/StructureDefinition/goal-acceptance
Alias: $pertainsToGoal = http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal

// Extensions and codes of HL7 on which the forms rest
Alias: $variable = http://hl7.org/fhir/StructureDefinition/variable
Alias: $minValue = http://hl7.org/fhir/StructureDefinition/minValue
Alias: $maxValue = http://hl7.org/fhir/StructureDefinition/maxValue
Alias: $itemControl = http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl
Alias: $questionnaire-item-control = http://hl7.org/fhir/questionnaire-item-control
Alias: $questionnaire-hidden = http://hl7.org/fhir/StructureDefinition/questionnaire-hidden
Alias: $entryMode = http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-entryMode
Alias: $itemAnswerMedia = http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemAnswerMedia
Alias: $calculatedExpression = http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression
Alias: $goal-achievement = http://terminology.hl7.org/CodeSystem/goal-achievement
