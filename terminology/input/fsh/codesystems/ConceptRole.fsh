CodeSystem: ConceptRole
Id: concept-role
Title: "Roles of concepts"
Description: "The part that the article gives to a concept in relation to alliance. The words are the article's; none is a causal claim."
* insert PublishedCodeSystem(concept-role)
* #association "Association" "Reported to go along with the alliance."
* #evidence "Evidence" "A sign by which the article recognizes the alliance."
* #obstacle "Obstacle" "Reported to make it hard to form or keep the alliance."
* #mediator "Mediator (the article's word)" "Called a mediator in the article, which uses the word loosely; professional experience and severity, for example, are antecedents or moderators."
* #consequence "Consequence" "Described as following from the alliance or from its absence."
* #context "Context" "A circumstance in which the alliance exists."
* #practice "Practice" "Something that people do to build or keep the alliance."
* #remedy "Remedy" "Something that the article suggests for overcoming an obstacle."
