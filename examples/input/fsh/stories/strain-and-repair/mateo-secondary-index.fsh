Instance: mateo-secondary-index
InstanceOf: SystemIndex
Usage: #inline
* insert Heard(mateo, 2025-11-01, 2026-10-31)
* code = $alliance-measure#secondary-index "Secondary alliance index"
* valueQuantity = 81.40 '{score}' "score"
* component[standardError].dataAbsentReason = $data-absent-reason#unknown "Unknown"
* insert CountOf(pairsExpected, 26)
* insert CountOf(pairsAnswered, 18)
* insert CountOf(typesExpected, 4)
* insert CountOf(typesPresent, 4)
