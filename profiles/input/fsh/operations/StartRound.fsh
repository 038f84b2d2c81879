Instance: StartRound
InstanceOf: OperationDefinition
Usage: #definition
Title: "Start a round of invitations"
Description: "Invites the members of a child's system of care to answer about each other: one invitation (Task) per informant and partner, with the form and a due date. Nobody is asked more often than the server's limit allows; of several partners those come first who were not asked about for longest. Who has no agreement in force, who dissents, who withdrew and who is asked already is left out, and the answer says so as far as the caller may know. Calling it again on the same day asks nobody twice."
* insert OperationHeader(start-round, StartRound, CareTeam, true, false, true)
* insert OperationParameter(in, due, 0, 1, date, [[The last day to answer. Two weeks from today if absent, unless the server is set otherwise; not in the past.]])
* insert OperationParameter(in, informant, 0, *, string, [[Only these are asked, as relative references. Everybody if absent.]])
* parameter[=].searchType = #reference
* insert OperationParameter(in, observer, 0, *, string, [[These members are asked besides, for what they see between the child and the partners, as relative references.]])
* parameter[=].searchType = #reference
* insert OperationParameter(in, proxy, 0, *, string, [[These members are asked besides, to answer in the child's place about the partners, as relative references. Nobody answers in the child's place about themselves.]])
* parameter[=].searchType = #reference
* insert OperationParameter(in, partner, 0, *, string, [[Only about these, as relative references. About everybody if absent.]])
* parameter[=].searchType = #reference
* insert OperationParameter(in, exclude, 0, *, string, [[A person or a dyad that this round leaves out, as a relative reference.]])
* parameter[=].searchType = #reference
* insert OperationParameter(out, return, 1, 1, Bundle, [[A collection of the invitations made, and one OperationOutcome with an issue for every direction that was left out and why (CodeSystem invitation-reason).]])
* comment = "Only who treats the child, and records systems, start rounds. Refused with 404 when the team does not exist, with 400 when a reference or a date cannot be read, and with 422 when the CareTeam is no system of care, has ended, the due date has passed, or somebody who is to watch or to answer in the child's place is not of the team. Invitations are all made or none."
