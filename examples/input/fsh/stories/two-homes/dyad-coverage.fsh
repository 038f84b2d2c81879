// What is known of each direction of each pair.

Instance: coverage-noor-and-mother
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-and-mother)
* insert Way(noor, noor-mother, self-report, answered, Answered)
* insert Way(noor-mother, noor, self-report, answered, Answered)

Instance: coverage-noor-and-father
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-and-father)
* insert Way(noor, noor-father, self-report, answered, Answered)
* insert Way(noor-father, noor, self-report, answered, Answered)

Instance: coverage-noor-and-family-friend
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-and-family-friend)
* insert Way(noor, noor-family-friend, self-report, never-asked, [[Never asked]])
* insert Way(noor-family-friend, noor, self-report, answered, Answered)

Instance: coverage-noor-and-psychologist
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-and-psychologist)
* insert Way(noor, noor-psychologist, self-report, answered, Answered)
* insert Way(noor-psychologist, noor, self-report, answered, Answered)

Instance: coverage-noor-and-pediatrician
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-and-pediatrician)
* insert Way(noor, noor-pediatrician, self-report, never-asked, [[Never asked]])
* insert Way(noor-pediatrician, noor, self-report, answered, Answered)

Instance: coverage-noor-and-teacher
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-and-teacher)
* insert Way(noor, noor-teacher, self-report, never-asked, [[Never asked]])
* insert Way(noor-teacher, noor, self-report, answered, Answered)

Instance: coverage-noor-mother-and-psychologist
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-mother-and-psychologist)
* insert Way(noor-mother, noor-psychologist, self-report, answered, Answered)
* insert Way(noor-psychologist, noor-mother, self-report, answered, Answered)

Instance: coverage-noor-mother-and-pediatrician
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-mother-and-pediatrician)
* insert Way(noor-mother, noor-pediatrician, self-report, answered, Answered)
* insert Way(noor-pediatrician, noor-mother, self-report, answered, Answered)

Instance: coverage-noor-mother-and-teacher
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-mother-and-teacher)
* insert Way(noor-mother, noor-teacher, self-report, answered, Answered)
* insert Way(noor-teacher, noor-mother, self-report, answered, Answered)

Instance: coverage-noor-father-and-family-friend
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-father-and-family-friend)
* insert Way(noor-father, noor-family-friend, self-report, answered, Answered)
* insert Way(noor-family-friend, noor-father, self-report, answered, Answered)

Instance: coverage-noor-father-and-psychologist
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-father-and-psychologist)
* insert Way(noor-father, noor-psychologist, self-report, answered, Answered)
* insert Way(noor-psychologist, noor-father, self-report, answered, Answered)

Instance: coverage-noor-father-and-pediatrician
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-father-and-pediatrician)
* insert Way(noor-father, noor-pediatrician, self-report, declined, Declined)
* insert Way(noor-pediatrician, noor-father, self-report, overdue, Overdue)

Instance: coverage-noor-father-and-teacher
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-father-and-teacher)
* insert Way(noor-father, noor-teacher, self-report, overdue, Overdue)
* insert Way(noor-teacher, noor-father, self-report, answered, Answered)

Instance: coverage-noor-family-friend-and-psychologist
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-family-friend-and-psychologist)
* insert Way(noor-family-friend, noor-psychologist, self-report, never-asked, [[Never asked]])
* insert Way(noor-psychologist, noor-family-friend, self-report, never-asked, [[Never asked]])

Instance: coverage-noor-family-friend-and-teacher
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-family-friend-and-teacher)
* insert Way(noor-family-friend, noor-teacher, self-report, answered, Answered)
* insert Way(noor-teacher, noor-family-friend, self-report, never-asked, [[Never asked]])

Instance: coverage-noor-psychologist-and-pediatrician
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-psychologist-and-pediatrician)
* insert Way(noor-psychologist, noor-pediatrician, self-report, answered, Answered)
* insert Way(noor-pediatrician, noor-psychologist, self-report, never-asked, [[Never asked]])

Instance: coverage-noor-psychologist-and-teacher
InstanceOf: DyadCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#dyad-coverage "Coverage of a dyad"
* focus = Reference(noor-psychologist-and-teacher)
* insert Way(noor-psychologist, noor-teacher, self-report, answered, Answered)
* insert Way(noor-teacher, noor-psychologist, self-report, answered, Answered)
