Invariant: sal-direction-distinct
Description: "Nobody speaks about the relationship with themselves: informant and partner differ."
Severity: #error
Expression: "extension('informant').value.reference.intersect(extension('partner').value.reference).empty()"
