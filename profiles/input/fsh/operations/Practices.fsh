Instance: Practices
InstanceOf: OperationDefinition
Usage: #definition
Title: "Practices of a system of care"
Description: "Counts, for every pair of a system of care and in a window of time, what its people did to build an alliance: sessions, feedback sessions, contacts, attendance, updates from home, goals on which all agree. Everything is counted from the contacts, goals and session notes that the caller may see. Nothing is stored. A number of times, zero included, is stated for pairs whose contacts are on record; a share where there is something of which it is one."
* insert OperationHeader(practices, Practices, CareTeam, false, false, true)
* insert OperationParameter(in, start, 0, 1, date, [[The first day of the window. Three months before the last if absent; never after it.]])
* insert OperationParameter(in, end, 0, 1, date, [[The last day of the window. Today if absent; never in the future.]])
* insert OperationParameter(out, return, 1, 1, Bundle, [[A collection: every count as a factor, followed by its Provenance, which names what was counted. Sorted by pair and factor; what is about the whole system comes first.]])
* comment = "Refused with 404 when the team does not exist, with 400 when a date cannot be read, and with 422 when the team is not of category system-of-care, the window is empty or ends in the future."
