Instance: AllianceServer
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Server of systemic alliance data"
Description: "What a server must offer so that records systems, forms and research tools can exchange systemic alliance data with it."
* id = "alliance-server"
* url = "https://systemicalliance.org/fhir/CapabilityStatement/alliance-server"
* name = "AllianceServer"
* insert InstanceMetadata
* date = "2026-11-24"
* copyright = "Dedicated to the public domain under CC0-1.0."
* kind = #requirements
* fhirVersion = #4.0.1
* format[+] = #json
* format[+] = #xml
* rest.mode = #server
* rest.documentation = "Every write that claims one of the supported profiles, or falls under one, is validated against it before it is stored. What breaks a rule is answered with 422 and an OperationOutcome that names the element and the rule; nothing is stored then, not even part of a transaction. References have to resolve."
* rest.interaction[+].code = #transaction
* rest.interaction[+].code = #batch
* insert WritableResource(Patient, [[The child. Also the starting point of the picture of its alliance system.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/child"
* insert Searchable(identifier, token, http://hl7.org/fhir/SearchParameter/Patient-identifier)
* insert Searchable(name, string, http://hl7.org/fhir/SearchParameter/Patient-name)
* insert Searchable(family, string, http://hl7.org/fhir/SearchParameter/individual-family)
* insert Searchable(given, string, http://hl7.org/fhir/SearchParameter/individual-given)
* insert Searchable(birthdate, date, http://hl7.org/fhir/SearchParameter/individual-birthdate)
* insert Searchable(gender, token, http://hl7.org/fhir/SearchParameter/individual-gender)
* insert Searchable(link, reference, http://hl7.org/fhir/SearchParameter/Patient-link)
* insert Searchable(race, token, https://systemicalliance.org/fhir/SearchParameter/patient-race)
* insert Searchable(ethnicity, token, https://systemicalliance.org/fhir/SearchParameter/patient-ethnicity)
* insert Searchable(gender-identity, token, https://systemicalliance.org/fhir/SearchParameter/patient-gender-identity)
* insert Searchable(death-date, date, http://hl7.org/fhir/SearchParameter/Patient-death-date)
* insert Operation(systemic-alliance, https://systemicalliance.org/fhir/OperationDefinition/systemic-alliance)
* insert WritableResource(RelatedPerson, [[Parents and caregivers; one per person and child.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/parent"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/caregiver"
* insert Searchable(identifier, token, http://hl7.org/fhir/SearchParameter/RelatedPerson-identifier)
* insert Searchable(name, string, http://hl7.org/fhir/SearchParameter/RelatedPerson-name)
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/RelatedPerson-patient)
* insert Searchable(relationship, token, http://hl7.org/fhir/SearchParameter/RelatedPerson-relationship)
* insert Searchable(active, token, http://hl7.org/fhir/SearchParameter/RelatedPerson-active)
* insert WritableResource(Practitioner, [[The professional as a person.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/professional-person"
* insert Searchable(identifier, token, http://hl7.org/fhir/SearchParameter/Practitioner-identifier)
* insert Searchable(name, string, http://hl7.org/fhir/SearchParameter/Practitioner-name)
* insert Searchable(family, string, http://hl7.org/fhir/SearchParameter/individual-family)
* insert Searchable(given, string, http://hl7.org/fhir/SearchParameter/individual-given)
* insert Searchable(active, token, http://hl7.org/fhir/SearchParameter/Practitioner-active)
* insert WritableResource(PractitionerRole, [[The professional in one role: discipline, organization, years of experience.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/professional"
* insert Searchable(identifier, token, http://hl7.org/fhir/SearchParameter/PractitionerRole-identifier)
* insert Searchable(practitioner, reference, http://hl7.org/fhir/SearchParameter/PractitionerRole-practitioner)
* insert Searchable(organization, reference, http://hl7.org/fhir/SearchParameter/PractitionerRole-organization)
* insert Searchable(role, token, http://hl7.org/fhir/SearchParameter/PractitionerRole-role)
* insert Searchable(specialty, token, http://hl7.org/fhir/SearchParameter/PractitionerRole-specialty)
* insert Searchable(active, token, http://hl7.org/fhir/SearchParameter/PractitionerRole-active)
* insert WritableResource(Organization, [[Where professionals work; schools included.]])
* insert Searchable(identifier, token, http://hl7.org/fhir/SearchParameter/Organization-identifier)
* insert Searchable(name, string, http://hl7.org/fhir/SearchParameter/Organization-name)
* insert Searchable(type, token, http://hl7.org/fhir/SearchParameter/Organization-type)
* insert Searchable(address, string, http://hl7.org/fhir/SearchParameter/Organization-address)
* insert WritableResource(Condition, [[The neurodevelopmental conditions of the child.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/ndd-condition"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/clinical-patient)
* insert Searchable(code, token, http://hl7.org/fhir/SearchParameter/clinical-code)
* insert Searchable(category, token, http://hl7.org/fhir/SearchParameter/Condition-category)
* insert Searchable(clinical-status, token, http://hl7.org/fhir/SearchParameter/Condition-clinical-status)
* insert Searchable(severity, token, http://hl7.org/fhir/SearchParameter/Condition-severity)
* insert Searchable(onset-date, date, http://hl7.org/fhir/SearchParameter/Condition-onset-date)
* insert Searchable(recorded-date, date, http://hl7.org/fhir/SearchParameter/Condition-recorded-date)
* insert Searchable(asserted-date, date, https://systemicalliance.org/fhir/SearchParameter/condition-asserted-date)
* insert Searchable(abatement-date, date, http://hl7.org/fhir/SearchParameter/Condition-abatement-date)
* insert Searchable(encounter, reference, http://hl7.org/fhir/SearchParameter/Condition-encounter)
* insert WritableResource(CarePlan, [[Which interventions the child receives, from whom.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/intervention-plan"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/clinical-patient)
* insert Searchable(category, token, http://hl7.org/fhir/SearchParameter/CarePlan-category)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/CarePlan-status)
* insert Searchable(date, date, http://hl7.org/fhir/SearchParameter/clinical-date)
* insert Searchable(care-team, reference, http://hl7.org/fhir/SearchParameter/CarePlan-care-team)
* insert Searchable(performer, reference, http://hl7.org/fhir/SearchParameter/CarePlan-performer)
* insert Searchable(activity-code, token, http://hl7.org/fhir/SearchParameter/CarePlan-activity-code)
* insert Searchable(goal, reference, http://hl7.org/fhir/SearchParameter/CarePlan-goal)
* insert WritableResource(CareTeam, [[The system of care around a child, and its dyads.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/system-of-care"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/dyad"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/clinical-patient)
* insert Searchable(category, token, http://hl7.org/fhir/SearchParameter/CareTeam-category)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/CareTeam-status)
* insert Searchable(date, date, http://hl7.org/fhir/SearchParameter/clinical-date)
* insert Searchable(identifier, token, http://hl7.org/fhir/SearchParameter/clinical-identifier)
* insert Searchable(participant, reference, http://hl7.org/fhir/SearchParameter/CareTeam-participant)
* insert Searchable(role, token, https://systemicalliance.org/fhir/SearchParameter/careteam-role)
* insert Operation(derive-dyads, https://systemicalliance.org/fhir/OperationDefinition/derive-dyads)
* insert Operation(practices, https://systemicalliance.org/fhir/OperationDefinition/practices)
* insert Operation(record-practices, https://systemicalliance.org/fhir/OperationDefinition/record-practices)
* insert Operation(submit-answer, https://systemicalliance.org/fhir/OperationDefinition/submit-answer)
* insert Operation(start-round, https://systemicalliance.org/fhir/OperationDefinition/start-round)
* insert WritableResource(Questionnaire, [[The open forms and the session notebook; other instruments by the same profile, without the text of their items.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/alliance-form"
* insert Searchable(url, uri, http://hl7.org/fhir/SearchParameter/Questionnaire-url)
* insert Searchable(version, token, http://hl7.org/fhir/SearchParameter/Questionnaire-version)
* insert Searchable(name, string, http://hl7.org/fhir/SearchParameter/Questionnaire-name)
* insert Searchable(title, string, http://hl7.org/fhir/SearchParameter/Questionnaire-title)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/Questionnaire-status)
* insert Searchable(code, token, http://hl7.org/fhir/SearchParameter/Questionnaire-code)
* insert Searchable(subject-type, token, http://hl7.org/fhir/SearchParameter/Questionnaire-subject-type)
* insert Operation(populate, https://systemicalliance.org/fhir/OperationDefinition/populate)
* insert WritableResource(Library, [[What a site knows of the reliability of forms: one version, language, population and source each.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/form-reliability"
* insert Searchable(url, uri, http://hl7.org/fhir/SearchParameter/Library-url)
* insert Searchable(version, token, http://hl7.org/fhir/SearchParameter/Library-version)
* insert Searchable(title, string, http://hl7.org/fhir/SearchParameter/Library-title)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/Library-status)
* insert Searchable(type, token, http://hl7.org/fhir/SearchParameter/Library-type)
* insert WritableResource(QuestionnaireResponse, [[Answers, each with the informant as source and the recorder as author, and session notes. A completed answer to a form brings its rating with it.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/alliance-answer"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/session-note"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-patient)
* insert Searchable(subject, reference, http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-subject)
* insert Searchable(questionnaire, reference, http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-questionnaire)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-status)
* insert Searchable(authored, date, http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-authored)
* insert Searchable(source, reference, http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-source)
* insert Searchable(author, reference, http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-author)
* insert Searchable(encounter, reference, http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-encounter)
* insert Searchable(dyad, reference, https://systemicalliance.org/fhir/SearchParameter/questionnaireresponse-dyad)
* insert Searchable(partner, reference, https://systemicalliance.org/fhir/SearchParameter/questionnaireresponse-partner)
* insert Operation(extract, https://systemicalliance.org/fhir/OperationDefinition/extract)
* insert WritableResource(Observation, [[Directed ratings, associated factors, coverage, indices, and what is computed beside them.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/directed-rating"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/alliance-factor"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/system-index"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/system-coverage"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/dyad-coverage"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/directed-change"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/possible-strain"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/discrepancy"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/split-alliance"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/weakest-link"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/comparisons"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/clinical-patient)
* insert Searchable(subject, reference, http://hl7.org/fhir/SearchParameter/Observation-subject)
* insert Searchable(category, token, http://hl7.org/fhir/SearchParameter/Observation-category)
* insert Searchable(code, token, http://hl7.org/fhir/SearchParameter/clinical-code)
* insert Searchable(date, date, http://hl7.org/fhir/SearchParameter/clinical-date)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/Observation-status)
* insert Searchable(performer, reference, http://hl7.org/fhir/SearchParameter/Observation-performer)
* insert Searchable(focus, reference, http://hl7.org/fhir/SearchParameter/Observation-focus)
* insert Searchable(derived-from, reference, http://hl7.org/fhir/SearchParameter/Observation-derived-from)
* insert Searchable(method, token, http://hl7.org/fhir/SearchParameter/Observation-method)
* insert Searchable(value-quantity, quantity, http://hl7.org/fhir/SearchParameter/Observation-value-quantity)
* insert Searchable(data-absent-reason, token, http://hl7.org/fhir/SearchParameter/Observation-data-absent-reason)
* insert Searchable(component-code, token, http://hl7.org/fhir/SearchParameter/Observation-component-code)
* insert Searchable(dyad, reference, https://systemicalliance.org/fhir/SearchParameter/observation-dyad)
* insert Searchable(partner, reference, https://systemicalliance.org/fhir/SearchParameter/observation-partner)
* insert Searchable(informant-perspective, token, https://systemicalliance.org/fhir/SearchParameter/observation-informant-perspective)
* insert Searchable(encounter, reference, http://hl7.org/fhir/SearchParameter/clinical-encounter)
* insert WritableResource(Encounter, [[Contacts of the people around the child: sessions, feedback, consensus meetings, team conferences.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/contact"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/clinical-patient)
* insert Searchable(identifier, token, http://hl7.org/fhir/SearchParameter/clinical-identifier)
* insert Searchable(class, token, http://hl7.org/fhir/SearchParameter/Encounter-class)
* insert Searchable(type, token, http://hl7.org/fhir/SearchParameter/clinical-type)
* insert Searchable(date, date, http://hl7.org/fhir/SearchParameter/clinical-date)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/Encounter-status)
* insert Searchable(participant, reference, http://hl7.org/fhir/SearchParameter/Encounter-participant)
* insert Searchable(practitioner, reference, http://hl7.org/fhir/SearchParameter/Encounter-practitioner)
* insert Searchable(participant-type, token, http://hl7.org/fhir/SearchParameter/Encounter-participant-type)
* insert Searchable(location, reference, http://hl7.org/fhir/SearchParameter/Encounter-location)
* insert Searchable(discharge-disposition, token, https://systemicalliance.org/fhir/SearchParameter/encounter-discharge-disposition)
* insert WritableResource(Goal, [[Goals with the acceptance of every member.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/shared-goal"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/clinical-patient)
* insert Searchable(lifecycle-status, token, http://hl7.org/fhir/SearchParameter/Goal-lifecycle-status)
* insert Searchable(achievement-status, token, http://hl7.org/fhir/SearchParameter/Goal-achievement-status)
* insert Searchable(category, token, http://hl7.org/fhir/SearchParameter/Goal-category)
* insert Searchable(target-date, date, http://hl7.org/fhir/SearchParameter/Goal-target-date)
* insert Searchable(start-date, date, http://hl7.org/fhir/SearchParameter/Goal-start-date)
* insert Searchable(description, token, https://systemicalliance.org/fhir/SearchParameter/goal-description)
* insert WritableResource(Task, [[Invitations to rate: who is asked about whom, and by when.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/rating-invitation"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/Task-patient)
* insert Searchable(code, token, http://hl7.org/fhir/SearchParameter/Task-code)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/Task-status)
* insert Searchable(owner, reference, http://hl7.org/fhir/SearchParameter/Task-owner)
* insert Searchable(focus, reference, http://hl7.org/fhir/SearchParameter/Task-focus)
* insert Searchable(authored-on, date, http://hl7.org/fhir/SearchParameter/Task-authored-on)
* insert Searchable(period, date, http://hl7.org/fhir/SearchParameter/Task-period)
* insert Searchable(requester, reference, http://hl7.org/fhir/SearchParameter/Task-requester)
* insert Searchable(partner, reference, https://systemicalliance.org/fhir/SearchParameter/task-partner)
* insert Operation(decline, https://systemicalliance.org/fhir/OperationDefinition/decline)
* insert WritableResource(Consent, [[Permissions of parents, assent of children, release of ratings, access of teachers and researchers.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/permission"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/clinical-patient)
* insert Searchable(category, token, http://hl7.org/fhir/SearchParameter/Consent-category)
* insert Searchable(scope, token, http://hl7.org/fhir/SearchParameter/Consent-scope)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/Consent-status)
* insert Searchable(date, date, http://hl7.org/fhir/SearchParameter/clinical-date)
* insert Searchable(period, date, http://hl7.org/fhir/SearchParameter/Consent-period)
* insert Searchable(consentor, reference, http://hl7.org/fhir/SearchParameter/Consent-consentor)
* insert Searchable(actor, reference, http://hl7.org/fhir/SearchParameter/Consent-actor)
* insert WritableResource(Composition, [[Reports that any records system can show.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/alliance-report"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/clinical-patient)
* insert Searchable(type, token, http://hl7.org/fhir/SearchParameter/clinical-type)
* insert Searchable(date, date, http://hl7.org/fhir/SearchParameter/clinical-date)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/Composition-status)
* insert Searchable(author, reference, http://hl7.org/fhir/SearchParameter/Composition-author)
* insert WritableResource(Bundle, [[Reports as documents; the picture of a child's alliance system.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/alliance-report-document"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/systemic-alliance"
* insert Searchable(identifier, token, http://hl7.org/fhir/SearchParameter/Bundle-identifier)
* insert Searchable(type, token, http://hl7.org/fhir/SearchParameter/Bundle-type)
* insert Searchable(composition, reference, http://hl7.org/fhir/SearchParameter/Bundle-composition)
* insert WritableResource(Provenance, [[Who said it, who typed it, what computed it.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/rating-provenance"
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/count-provenance"
* insert Searchable(target, reference, http://hl7.org/fhir/SearchParameter/Provenance-target)
* insert Searchable(agent, reference, http://hl7.org/fhir/SearchParameter/Provenance-agent)
* insert Searchable(recorded, date, http://hl7.org/fhir/SearchParameter/Provenance-recorded)
* insert Searchable(entity, reference, http://hl7.org/fhir/SearchParameter/Provenance-entity)
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/Provenance-patient)
* insert ReadableResource(AuditEvent, [[Who looked.]])
* rest.resource[=].supportedProfile[+] = "https://systemicalliance.org/fhir/StructureDefinition/alliance-access"
* insert Searchable(patient, reference, http://hl7.org/fhir/SearchParameter/AuditEvent-patient)
* insert Searchable(entity, reference, http://hl7.org/fhir/SearchParameter/AuditEvent-entity)
* insert Searchable(agent, reference, http://hl7.org/fhir/SearchParameter/AuditEvent-agent)
* insert Searchable(date, date, http://hl7.org/fhir/SearchParameter/AuditEvent-date)
* insert Searchable(type, token, http://hl7.org/fhir/SearchParameter/AuditEvent-type)
* insert Searchable(action, token, http://hl7.org/fhir/SearchParameter/AuditEvent-action)
* insert ReadableResource(CodeSystem, [[The code systems of the guide.]])
* insert Searchable(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
* insert Searchable(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
* insert Searchable(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
* insert Searchable(code, token, http://hl7.org/fhir/SearchParameter/CodeSystem-code)
* insert Operation(lookup, http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup)
* insert Operation(validate-code, http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code)
* insert ReadableResource(ValueSet, [[The value sets of the guide.]])
* insert Searchable(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
* insert Searchable(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
* insert Searchable(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
* insert Operation(expand, http://hl7.org/fhir/OperationDefinition/ValueSet-expand)
* insert Operation(validate-code, http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code)
* insert ReadableResource(ConceptMap, [[The mappings to SNOMED CT, NUCC, ISCO-08, v3-RoleCode and ICD-10, as far as they are verified.]])
* insert Searchable(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
* insert Searchable(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
* insert Searchable(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
* insert Operation(translate, http://hl7.org/fhir/OperationDefinition/ConceptMap-translate)
* insert ReadableResource(StructureDefinition, [[The profiles and extensions of the guide.]])
* insert Searchable(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
* insert Searchable(version, token, http://hl7.org/fhir/SearchParameter/conformance-version)
* insert Searchable(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
* insert Searchable(type, uri, http://hl7.org/fhir/SearchParameter/StructureDefinition-type)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
* insert ReadableResource(SearchParameter, [[The search parameters of the guide.]])
* insert Searchable(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
* insert Searchable(code, token, http://hl7.org/fhir/SearchParameter/SearchParameter-code)
* insert Searchable(base, token, http://hl7.org/fhir/SearchParameter/SearchParameter-base)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
* insert ReadableResource(OperationDefinition, [[The operations of the guide.]])
* insert Searchable(url, uri, http://hl7.org/fhir/SearchParameter/conformance-url)
* insert Searchable(code, token, http://hl7.org/fhir/SearchParameter/OperationDefinition-code)
* insert Searchable(name, string, http://hl7.org/fhir/SearchParameter/conformance-name)
* insert Searchable(status, token, http://hl7.org/fhir/SearchParameter/conformance-status)
