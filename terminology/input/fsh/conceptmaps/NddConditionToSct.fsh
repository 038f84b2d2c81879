Instance: NddConditionToSct
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(ndd-condition-to-sct, ndd-condition, $sct)
* name = "NddConditionToSct"
* title = "Neurodevelopmental conditions in SNOMED CT"
* description = "Disorders of SNOMED CT for the neurodevelopmental conditions."
* insert Explained(asd, [["Autism spectrum disorder"]], equivalent, 35919005, [["Autism spectrum disorder"]], [["Older editions of SNOMED CT call the same concept \"Pervasive developmental disorder\"."]])
* insert AlsoExplained(narrower, 408856003, [["Autistic disorder"]], [["One of the disorders of the spectrum, by older classifications."]])
* insert Equivalent(adhd, [["Attention-deficit hyperactivity disorder"]], 406506008, [["Attention deficit hyperactivity disorder"]])
* insert Equivalent(intellectual-disability, [["Intellectual disability"]], 110359009, [["Intellectual disability"]])
* insert Equivalent(down-syndrome, [["Down syndrome"]], 41040004, [["Complete trisomy 21 syndrome"]])
* insert Explained(other-ndd, [["Other neurodevelopmental disorder"]], wider, 700364009, [["Neurodevelopmental disorder"]], [["Any neurodevelopmental disorder; the name belongs into the text."]])
