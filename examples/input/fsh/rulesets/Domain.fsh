// Usage: `* insert Domain(language, Language, severe, Severe)` in a condition: how severe in one domain.
RuleSet: Domain(domain, domainDisplay, severity, severityDisplay)
* extension[domainSeverity][+].extension[domain].valueCodeableConcept = $severity-domain#{domain} "{domainDisplay}"
* extension[domainSeverity][=].extension[severity].valueCodeableConcept = $condition-severity#{severity} "{severityDisplay}"
