ValueSet: ConceptDirectionVS
Id: concept-direction
Title: "Directions of concepts"
Description: "Whether more of a concept goes with a stronger or a weaker alliance, as the article reports it. No causal claim."
* insert Published
* include codes from system ConceptDirection
