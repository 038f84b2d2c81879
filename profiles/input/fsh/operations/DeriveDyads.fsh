Instance: DeriveDyads
InstanceOf: OperationDefinition
Usage: #definition
Title: "Derive the dyads of a system of care"
Description: "Makes the recorded dyads agree with a child's system of care on a day: every two members whose roles form one of the seven dyad types get a dyad, unless the team marks the pair as without working contact on that day. Members outside of their period form no dyad. Dyads that exist keep their identity and first day; dyads whose two members no longer work together become inactive and keep their history. Calling it again changes nothing. Two parents, one caregiver and five professionals around a child make 35 dyads."
* insert OperationHeader(derive-dyads, DeriveDyads, CareTeam, true, false, true)
* insert OperationParameter(in, asOf, 0, 1, date, [[The day on which the team is looked at. Today if absent; never in the future.]])
* insert OperationParameter(out, return, 1, 1, Bundle, [[A collection of the dyads that are active on the day, and of those that this call made inactive. The id of a new dyad follows from the child and the two members, so the same team gives the same ids on every server.]])
* comment = "Refused with 404 when the team does not exist, and with 422 when it is not of category system-of-care, is neither active nor inactive, or when asOf lies in the future. Parallel calls for one team yield the same dyads once."
