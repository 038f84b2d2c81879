Invariant: sal-reliability-form
Description: "A reliability names one form with its version, as in url|version."
Severity: #error
Expression: "relatedArtifact.where(type = 'depends-on').resource.count() = 1 and relatedArtifact.where(type = 'depends-on').resource.all($this.matches('^[^|]+[|][^|]+$'))"
