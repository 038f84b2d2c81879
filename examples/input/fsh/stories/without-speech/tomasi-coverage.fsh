Instance: tomasi-coverage
InstanceOf: SystemCoverage
Usage: #inline
* insert Heard(tomasi, 2025-11-01, 2026-10-31)
* code = $alliance-measure#system-coverage "Coverage of the system"
* insert CountOf(pairsExpected, 20)
* insert CountOf(pairsAnswered, 13)
* insert CountOf(pairsWithoutContact, 1)
* insert CountOf(directionsExpected, 40)
* insert CountOf(directionsAnswered, 21)
* insert CountOf(directionsNotScored, 0)
* insert CountOf(directionsAsked, 0)
* insert CountOf(directionsOverdue, 1)
* insert CountOf(directionsDeclined, 1)
* insert CountOf(directionsNeverAsked, 17)
* insert CountOf(typesExpected, 7)
* insert CountOf(typesPresent, 7)
