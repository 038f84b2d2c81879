Instance: CareTeamRole
InstanceOf: SearchParameter
Usage: #definition
Title: "Teams and dyads by a member's role"
Description: "The role of a participant. Clients of US Core ask `CareTeam?patient=123&role=…`; here every participant also has a role of the code system agent: `CareTeam?role=https://systemicalliance.org/fhir/CodeSystem/agent|caregiver`. In US Core 6.1.0 it is us-core-careteam-role."
* insert SearchParameterHeader(careteam-role, CareTeamRole, role, CareTeam, token)
* expression = "CareTeam.participant.role"
