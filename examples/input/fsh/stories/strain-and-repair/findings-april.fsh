// What follows at the end of April from the ratings until then: the mother's second answer about the speech and language
// therapist lies beyond error of measurement, on invented figures, and holds an item that asks for a conversation by itself.

Instance: mateo-change-april
InstanceOf: DirectedChange
Usage: #inline
* insert Heard(mateo, 2025-11-01, 2026-04-30)
* code = $alliance-measure#directed-change "Change of a directed rating"
* insert Direct(mateo-mother, mateo-slt)
* insert SureTo(5.81, 36.53, 59.31, invented-reliability-by-parent)
* focus = Reference(mateo-mother-and-slt)
* valueQuantity = -35.41 '{score}' "score"
* insert Uses(rating-mateo-2-mother-on-slt)
* insert Uses(rating-mateo-1-mother-on-slt)
* component[baseline].valueCodeableConcept = $change-baseline#previous "Previous rating"
* component[index].valueQuantity = -4.31 '1'
* component[threshold].valueQuantity = 16.10 '{score}' "score"

Instance: mateo-strain-april
InstanceOf: PossibleStrain
Usage: #inline
* insert Heard(mateo, 2025-11-01, 2026-04-30)
* code = $alliance-measure#possible-strain "Possible strain – review"
* insert Direct(mateo-mother, mateo-slt)
* focus = Reference(mateo-mother-and-slt)
* insert Uses(rating-mateo-2-mother-on-slt)
* insert Uses(rating-mateo-1-mother-on-slt)
* component[basis][0].valueCodeableConcept = $strain-basis#reliable-decline "Decline beyond error of measurement"
* component[basis][1].valueCodeableConcept = $strain-basis#marked-item "Item that asks for a conversation"

Instance: mateo-discrepancy-april
InstanceOf: Discrepancy
Usage: #inline
* insert Heard(mateo, 2025-11-01, 2026-04-30)
* code = $alliance-measure#discrepancy "Discrepancy of a pair"
* focus = Reference(mateo-mother-and-slt)
* valueQuantity = -18.75 '{score}' "score"
* insert Uses(rating-mateo-2-mother-on-slt)
* insert Uses(rating-mateo-2-slt-on-mother)
* component[standardError].valueQuantity = 8.22 '{score}' "score"
* component[standardized].valueQuantity = -2.28 '1'
* component[beyondError].valueBoolean = true
* component[mutual].valueQuantity = 57.30 '{score}' "score"
* insert CountOf(daysApart, 3)

Instance: mateo-mother-split-april
InstanceOf: SplitAlliance
Usage: #inline
* insert Heard(mateo, 2025-11-01, 2026-04-30)
* code = $alliance-measure#split-alliance "Split alliance"
* focus = Reference(mateo-mother)
* valueQuantity = 41.66 '{score}' "score"
* insert Uses(rating-mateo-2-mother-on-behavior-analyst)
* insert Uses(rating-mateo-2-mother-on-nanny)
* insert Uses(rating-mateo-1-mother-on-ot)
* insert Uses(rating-mateo-1-mother-on-pediatrician)
* insert Uses(rating-mateo-2-mother-on-slt)
* insert Uses(rating-mateo-1-mother-on-teacher)
* insert CountOf(compared, 6)
* component[lowest].valueQuantity = 47.92 '{score}' "score"
* component[highest].valueQuantity = 89.58 '{score}' "score"

Instance: mateo-weakest-link-april
InstanceOf: WeakestLink
Usage: #inline
* insert Heard(mateo, 2025-11-01, 2026-04-30)
* code = $alliance-measure#weakest-link "Weakest link"
* extension[form].extension[core].valueCode = #AA
* extension[form].extension[language].valueCode = #en
* insert SureTo(5.81, 36.53, 59.31, invented-reliability-by-parent)
* valueQuantity = 47.92 '{score}' "score"
* insert Uses(rating-mateo-2-slt-on-mother)
* insert Uses(rating-mateo-2-mother-on-slt)
* insert CountOf(compared, 26)
* component[tiesKnown].valueBoolean = false
* insert Tied(0, mateo-slt, mateo-mother, 66.67)
* insert Tied(1, mateo-mother, mateo-slt, 47.92)

Instance: mateo-comparisons-april
InstanceOf: Comparisons
Usage: #inline
* insert Heard(mateo, 2025-11-01, 2026-04-30)
* code = $alliance-measure#comparisons "Comparisons made"
* insert CountOf(changesCompared, 2)
* insert CountOf(changesUnknown, 13)
* insert CountOf(declinesFlagged, 1)
* component[declinesExpected].valueQuantity = 0.05 '1'
* insert CountOf(discrepanciesCompared, 6)
* insert CountOf(discrepanciesUnknown, 6)
* insert CountOf(discrepanciesFlagged, 1)
* component[discrepanciesExpected].valueQuantity = 0.30 '1'
