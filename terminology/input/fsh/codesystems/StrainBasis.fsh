CodeSystem: StrainBasis
Id: strain-basis
Title: "What a possible strain rests on"
Description: "Why somebody should look at a relationship. None of it says what happened, or through whom."
* insert PublishedCodeSystem(strain-basis)
* #reliable-decline "Decline beyond error of measurement" "The newest rating is lower than the baseline by more than 1.96 standard errors of a difference. One of many comparisons, some of which error alone would flag."
* #marked-item "Item that asks for a conversation" "The informant marked an item that asks for a conversation whatever the score is. No statistic."
