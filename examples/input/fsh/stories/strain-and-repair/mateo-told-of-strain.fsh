// The pediatrician asked to be told when a relationship around Mateo may be strained, for as long as that seemed needed.

Instance: mateo-told-of-strain
InstanceOf: AllianceSubscription
Usage: #inline
* insert Synthetic
* extension[subscriber].valueReference = Reference(teresa-alcantara)
* status = #off
* end = "2026-10-31T23:59:00+08:00"
* reason = "To talk early with whoever feels unheard in the months after the feedback session."
* criteria = "https://systemicalliance.org/fhir/SubscriptionTopic/possible-strain"
* criteria.extension[+].url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-filter-criteria"
* criteria.extension[=].valueString = "Observation?patient=Patient/mateo"
* channel.type = #rest-hook
* channel.endpoint = "https://records.example.org/notifications"
* channel.payload = #application/fhir+json
* channel.payload.extension[+].url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content"
* channel.payload.extension[=].valueCode = #id-only
* channel.header = "Authorization: ***"
