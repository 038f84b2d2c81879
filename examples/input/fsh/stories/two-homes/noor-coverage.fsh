Instance: noor-coverage
InstanceOf: SystemCoverage
Usage: #inline
* insert Heard(noor, 2025-11-01, 2026-10-31)
* code = $alliance-measure#system-coverage "Coverage of the system"
* insert CountOf(pairsExpected, 17)
* insert CountOf(pairsAnswered, 15)
* insert CountOf(pairsWithoutContact, 3)
* insert CountOf(directionsExpected, 34)
* insert CountOf(directionsAnswered, 24)
* insert CountOf(directionsNotScored, 0)
* insert CountOf(directionsAsked, 0)
* insert CountOf(directionsOverdue, 2)
* insert CountOf(directionsDeclined, 1)
* insert CountOf(directionsNeverAsked, 7)
* insert CountOf(typesExpected, 7)
* insert CountOf(typesPresent, 7)
