Invariant: sal-picture-same
Description: "All dyads and ratings of the picture are about the same child."
Severity: #error
Expression: "(entry.resource.ofType(CareTeam).subject.reference | entry.resource.ofType(Observation).subject.reference).count() <= 1"
