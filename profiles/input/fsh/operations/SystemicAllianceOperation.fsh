Instance: SystemicAllianceOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "The systemic alliance of a child"
Description: "The whole alliance system around a child in one call: the child, the people of its system of care, the active dyads with their subsystem, for every dyad the latest directed ratings of both directions with their history in the window, and the coverage: what was answered, asked, declined, is overdue, or was never asked; and the invitations of the window. Everything is computed from what the caller may see. Change, discrepancy and the two indices have their place in the same answer, as further Observations of the child; a client that does not know them passes over them."
* insert OperationHeader(systemic-alliance, SystemicAlliance, Patient, false, false, true)
* insert OperationParameter(in, asOf, 0, 1, date, [[The day of the picture, also its end. Today if absent; never in the future.]])
* insert OperationParameter(in, from, 0, 1, date, [[The first day of the window. Twelve months before asOf if absent; never after it.]])
* insert OperationParameter(out, return, 1, 1, Bundle, [[A collection of resources of the guide, valid against its profiles.]])
* parameter[=].targetProfile = "https://systemicalliance.org/fhir/StructureDefinition/systemic-alliance"
* comment = "Refused with 404 when the child does not exist, with 400 when a date cannot be read, and with 422 when the window is empty or ends in the future. A child without a system of care gets a Bundle that holds the child and a coverage of nothing."
