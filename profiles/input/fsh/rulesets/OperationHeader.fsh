// Usage: `* insert OperationHeader(extract, Extract, QuestionnaireResponse, false, true, true)` first in every
// OperationDefinition: id and code, name, resource type, whether it changes the server's state, type level, instance level.
RuleSet: OperationHeader(code, name, resource, affectsState, type, instance)
* id = "{code}"
* url = "https://systemicalliance.org/fhir/OperationDefinition/{code}"
* name = "{name}"
* insert InstanceMetadata
* date = "2026-11-24"
* kind = #operation
* code = #{code}
* resource = #{resource}
* affectsState = {affectsState}
* system = false
* type = {type}
* instance = {instance}
