ValueSet: ConceptRoleVS
Id: concept-role
Title: "Roles of concepts"
Description: "The part that the article gives to a concept in relation to alliance. The words are the article's; none is a causal claim."
* insert Published
* include codes from system ConceptRole
