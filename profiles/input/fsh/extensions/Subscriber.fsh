Extension: Subscriber
Id: subscriber
Title: "Subscriber"
Description: "Whom a Subscription tells: a person or, by the identifier of its client, a program that calls for nobody. The server writes it when the Subscription is made and changes it never. Only the subscriber, and who reads the audit, can read the Subscription; what is told is what the subscriber could read at that moment."
Context: Subscription
* insert ArtifactMetadata
* . ^short = "Whom it tells; written by the server"
* value[x] 1..1
* value[x] only Reference(Patient or RelatedPerson or Practitioner or Person)
