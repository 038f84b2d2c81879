Instance: Decline
InstanceOf: OperationDefinition
Usage: #definition
Title: "Decline an invitation to rate"
Description: "Says no to an invitation, with one call and without a reason. Declining has no consequence for anybody and is not the same as not answering: coverage counts it apart. Declining twice changes nothing."
* insert OperationHeader(decline, Decline, Task, true, false, true)
* insert OperationParameter(out, return, 1, 1, Task, [[The invitation, rejected.]])
* parameter[=].targetProfile = "https://systemicalliance.org/fhir/StructureDefinition/rating-invitation"
* comment = "The one who is asked declines; whoever records for a child may note that the child declines, except the partner whom the child was asked about. Refused with 404 when the invitation does not exist, with 403 when somebody else was asked, and with 422 when it was answered or cancelled already, or the Task is no invitation to rate."
