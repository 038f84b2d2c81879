Instance: RecordPractices
InstanceOf: OperationDefinition
Usage: #definition
Title: "Record the practices of a system of care"
Description: "Counts as the operation practices does, and keeps the counts as factors with their Provenance. The ids follow from the team, the pair, the factor and the window, so that counting the same window again keeps one factor: it is replaced if what is on record has changed, left alone if not, and marked as entered in error if nothing supports it any more."
* insert OperationHeader(record-practices, RecordPractices, CareTeam, true, false, true)
* insert OperationParameter(in, start, 0, 1, date, [[The first day of the window. Three months before the last if absent; never after it.]])
* insert OperationParameter(in, end, 0, 1, date, [[The last day of the window. Today if absent; never in the future.]])
* insert OperationParameter(out, return, 1, 1, Bundle, [[A collection of what is kept now: every count as a factor, followed by its Provenance.]])
* comment = "Refused with 403 when the caller sees only a part of what there is to count, with 404 when the team does not exist, with 400 when a date cannot be read, and with 422 when the team is not of category system-of-care, the window is empty or ends in the future. Parallel calls for one window keep every count once."
