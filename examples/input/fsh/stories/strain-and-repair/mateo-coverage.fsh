Instance: mateo-coverage
InstanceOf: SystemCoverage
Usage: #inline
* insert Heard(mateo, 2025-11-01, 2026-10-31)
* code = $alliance-measure#system-coverage "Coverage of the system"
* insert CountOf(pairsExpected, 34)
* insert CountOf(pairsAnswered, 26)
* insert CountOf(pairsWithoutContact, 1)
* insert CountOf(directionsExpected, 68)
* insert CountOf(directionsAnswered, 44)
* insert CountOf(directionsNotScored, 1)
* insert CountOf(directionsAsked, 1)
* insert CountOf(directionsOverdue, 2)
* insert CountOf(directionsDeclined, 1)
* insert CountOf(directionsNeverAsked, 19)
* insert CountOf(typesExpected, 7)
* insert CountOf(typesPresent, 7)
