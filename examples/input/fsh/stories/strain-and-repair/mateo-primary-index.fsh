Instance: mateo-primary-index
InstanceOf: SystemIndex
Usage: #inline
* insert Heard(mateo, 2025-11-01, 2026-10-31)
* code = $alliance-measure#primary-index "Primary alliance index"
* valueQuantity = 86.32 '{score}' "score"
* component[standardError].dataAbsentReason = $data-absent-reason#unknown "Unknown"
* insert CountOf(pairsExpected, 8)
* insert CountOf(pairsAnswered, 8)
* insert CountOf(typesExpected, 3)
* insert CountOf(typesPresent, 3)
* insert CountOf(pairsUsed, 8)
* insert CountOf(typesUsed, 3)
* insert Policy(60, true)
* insert Uses(rating-mateo-4-behavior-analyst-on-child)
* insert Uses(rating-mateo-4-father-on-child)
* insert Uses(rating-mateo-4-mother-on-child)
* insert Uses(rating-mateo-4-nanny-on-child)
* insert Uses(rating-mateo-4-ot-on-child)
* insert Uses(rating-mateo-4-pediatrician-on-child)
* insert Uses(rating-mateo-4-slt-on-child)
* insert Uses(rating-mateo-4-teacher-on-child)
