Instance: SystemicAllianceOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "The systemic alliance of a child"
Description: "The whole alliance system around a child in one call: the child, the people of its system of care, the active dyads with their subsystem, for every dyad the latest directed ratings of both directions with their history in the window and their error of measurement, and the coverage: what was answered, asked, declined, is overdue, or was never asked; the change of every direction, possible strains to review, discrepancies, split alliances, weakest links and the two indices, with the comparisons made; the factors and the scores on instruments of others in the window, beside the dyads they belong to; and the invitations of the window. Everything is computed from what the caller may see. A client that does not know a kind of Observation passes over it."
* insert OperationHeader(systemic-alliance, SystemicAlliance, Patient, false, false, true)
* insert OperationParameter(in, asOf, 0, 1, date, [[The day of the picture, also its end. Today if absent; never in the future.]])
* insert OperationParameter(in, from, 0, 1, date, [[The first day of the window. Twelve months before asOf if absent; never after it.]])
* insert OperationParameter(in, store, 0, 1, boolean, [[Whether to keep the two indices as Observations derived from their ratings. Only by POST, and only by who keeps the records of the child. The same ratings give the same Observation.]])
* insert OperationParameter(out, return, 1, 1, Bundle, [[A collection of resources of the guide, valid against its profiles.]])
* parameter[=].targetProfile = "https://systemicalliance.org/fhir/StructureDefinition/systemic-alliance"
* comment = "Refused with 404 when the child does not exist, with 400 when a date cannot be read or store is asked for by GET, with 403 when store is asked for by somebody who does not keep the records of the child, and with 422 when the window is empty or ends in the future. A child without a system of care gets a Bundle that holds the child and a coverage of nothing."
