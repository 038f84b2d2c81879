// Usage: `* insert Permits(mateo, parental-permission, [[Parental permission]], permit, mateo-mother, day, from, to)` in a permission:
// kind, permit or deny, who decides, when, for which time.
RuleSet: Permits(child, kind, display, type, by, day, from, to)
* insert Synthetic
* insert Confidential
* status = #active
* scope = $consentscope#patient-privacy "Privacy Consent"
* category.coding[0] = $permission-category#{kind} "{display}"
* category.coding[1] = $loinc#59284-0
* patient = Reference({child})
* dateTime = "{day}"
* performer = Reference({by})
* policy.uri = "https://example.org/policies/alliance-ratings"
* provision.type = #{type}
* provision.period.start = "{from}"
* provision.period.end = "{to}"
