Instance: chiamaka-primary-index
InstanceOf: SystemIndex
Usage: #inline
* insert Heard(chiamaka, 2026-07-01, 2026-10-31)
* code = $alliance-measure#primary-index "Primary alliance index"
* valueQuantity = 84.37 '{score}' "score"
* component[standardError].dataAbsentReason = $data-absent-reason#unknown "Unknown"
* insert CountOf(pairsExpected, 6)
* insert CountOf(pairsAnswered, 4)
* insert CountOf(typesExpected, 3)
* insert CountOf(typesPresent, 3)
