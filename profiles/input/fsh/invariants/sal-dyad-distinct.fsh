Invariant: sal-dyad-distinct
Description: "The two participants of a dyad are different people."
Severity: #error
Expression: "participant.member.reference.isDistinct()"
