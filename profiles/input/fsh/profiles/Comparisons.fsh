Profile: Comparisons
Parent: Observation
Id: comparisons
Title: "Comparisons made"
Description: "How many comparisons a picture rests on, how many of them lie beyond error of measurement, and how many would by error alone. Whoever looks at many comparisons sees some that mean nothing."
* insert ArtifactMetadata
* obeys sal-comparisons-flagged
* insert Computed(comparisons)
* value[x] 0..0
* component contains
    changesCompared 1..1 MS and
    changesUnknown 1..1 MS and
    declinesFlagged 1..1 MS and
    declinesExpected 1..1 MS and
    discrepanciesCompared 1..1 MS and
    discrepanciesUnknown 1..1 MS and
    discrepanciesFlagged 1..1 MS and
    discrepanciesExpected 1..1 MS
* insert CountComponent(changesCompared, changes-compared, Changes whose error is known)
* insert CountComponent(changesUnknown, changes-error-unknown, Changes whose error is unknown)
* insert CountComponent(declinesFlagged, declines-flagged, Declines beyond error of measurement)
* insert ExpectedComponent(declinesExpected, declines-expected-by-error, Declines that error alone would flag)
* insert CountComponent(discrepanciesCompared, discrepancies-compared, Discrepancies whose error is known)
* insert CountComponent(discrepanciesUnknown, discrepancies-error-unknown, Discrepancies whose error is unknown)
* insert CountComponent(discrepanciesFlagged, discrepancies-flagged, Discrepancies beyond error of measurement)
* insert ExpectedComponent(discrepanciesExpected, discrepancies-expected-by-error, Discrepancies that error alone would flag)
