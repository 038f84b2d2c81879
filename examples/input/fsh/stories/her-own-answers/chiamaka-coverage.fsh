Instance: chiamaka-coverage
InstanceOf: SystemCoverage
Usage: #inline
* insert Heard(chiamaka, 2026-07-01, 2026-10-31)
* code = $alliance-measure#system-coverage "Coverage of the system"
* insert CountOf(pairsExpected, 19)
* insert CountOf(pairsAnswered, 10)
* insert CountOf(pairsWithoutContact, 2)
* insert CountOf(directionsExpected, 38)
* insert CountOf(directionsAnswered, 20)
* insert CountOf(directionsNotScored, 0)
* insert CountOf(directionsAsked, 0)
* insert CountOf(directionsOverdue, 2)
* insert CountOf(directionsDeclined, 1)
* insert CountOf(directionsNeverAsked, 15)
* insert CountOf(typesExpected, 7)
* insert CountOf(typesPresent, 7)
