CodeSystem: ConceptDirection
Id: concept-direction
Title: "Directions of concepts"
Description: "Whether more of a concept goes with a stronger or a weaker alliance, as the article reports it. No causal claim."
* insert PublishedCodeSystem(concept-direction)
* #positive "Positive" "More of it goes with a stronger alliance."
* #negative "Negative" "More of it goes with a weaker alliance."
* #none "No direction" "A circumstance that is neither."
