ValueSet: AllianceConceptVS
Id: alliance-concept
Title: "Concepts of the systemic alliance"
Description: "The factors that the article associates with the alliances in a child's system of care (associations, evidence, obstacles, what it calls mediators, consequences, context), and the practices it recommends. Roles repeat the article's words and are no causal claim. Compliance is evidence of an alliance and is never counted as alliance."
* insert Published
* include codes from system AllianceConcept
