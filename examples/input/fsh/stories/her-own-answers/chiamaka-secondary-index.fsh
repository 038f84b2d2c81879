Instance: chiamaka-secondary-index
InstanceOf: SystemIndex
Usage: #inline
* insert Heard(chiamaka, 2026-07-01, 2026-10-31)
* code = $alliance-measure#secondary-index "Secondary alliance index"
* extension[suppressedRule].extension[rule].valueCode = #pair-coverage
* extension[suppressedRule].extension[sentence].valueString = "Fewer than 60 percent of the pairs between adults were heard. The index is withheld by policy of the site."
* dataAbsentReason = $data-absent-reason#masked "Masked"
* component[standardError].dataAbsentReason = $data-absent-reason#unknown "Unknown"
* insert CountOf(pairsExpected, 13)
* insert CountOf(pairsAnswered, 6)
* insert CountOf(typesExpected, 4)
* insert CountOf(typesPresent, 4)
