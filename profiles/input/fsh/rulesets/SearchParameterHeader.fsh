// Usage: `* insert SearchParameterHeader(careteam-role, CareTeamRole, role, CareTeam, token)` first in every SearchParameter.
RuleSet: SearchParameterHeader(id, name, code, base, type)
* id = "{id}"
* url = "https://systemicalliance.org/fhir/SearchParameter/{id}"
* name = "{name}"
* insert InstanceMetadata
* date = "2026-11-24"
* code = #{code}
* base = #{base}
* type = #{type}
* multipleOr = true
* multipleAnd = true
