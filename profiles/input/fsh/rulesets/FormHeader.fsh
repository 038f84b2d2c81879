// Usage: `* insert FormHeader(osaf-parent-caregiver-by-parent, OsafParentCaregiverByParent)` first in every form.
RuleSet: FormHeader(id, name)
* id = "{id}"
* language = #en
* url = "https://systemicalliance.org/fhir/Questionnaire/{id}"
* name = "{name}"
* insert InstanceMetadata
* date = "2026-11-24"
* copyright = "Dedicated to the public domain under CC0-1.0. Changed wording needs another canonical version."
* subjectType = #Patient
* code = $alliance-instrument#{id}
* code.version = "0.1.0"
* insert DisplayItem(banner, [[Research draft. Not validated. No norms or cut-offs.]])
