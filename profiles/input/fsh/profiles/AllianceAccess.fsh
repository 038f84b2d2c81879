Profile: AllianceAccess
Parent: AuditEvent
Id: alliance-access
Title: "Access to alliance data"
Description: "Somebody looked at alliance data, or was refused: who, when, for which purpose, about which child. Raters can learn from it who read what they said."
* insert ArtifactMetadata
* obeys sal-access-requestor and sal-access-child
* type MS
* subtype MS
* action 1..1 MS
* recorded MS
* outcome 1..1 MS
* purposeOfEvent MS
* purposeOfEvent ^short = "For which purpose; required where the site asks for one"
* agent MS
* agent.who 1..1 MS
* agent.requestor MS
* agent.purposeOfUse MS
* source MS
* entity 1..* MS
* entity.what MS
* entity ^short = "The child, and what was read"
