// Usage: `* insert TopicOf(new-rating)` after WritableResource(Subscription, …): one topic that can be subscribed to.
RuleSet: TopicOf(code)
* rest.resource[=].extension[+].url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/capabilitystatement-subscriptiontopic-canonical"
* rest.resource[=].extension[=].valueCanonical = "https://systemicalliance.org/fhir/SubscriptionTopic/{code}"
