// Usage: `* insert MemberReference` in the two profiles on CareTeam: who takes part, in which role.
RuleSet: MemberReference
* participant MS
* participant obeys sal-member-role and sal-member-type
* participant.role 1..1 MS
* participant.role ^short = "Part played: child, parent, caregiver or professional; further codings may say more"
* participant.member 1..1 MS
* participant.member only Reference(Child or Parent or Caregiver or Professional)
* participant.member ^short = "The child, or the RelatedPerson or PractitionerRole"
* participant.member.reference 1..1 MS
* participant.period MS
* participant.period ^short = "While this person takes part"
