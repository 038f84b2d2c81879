Instance: NddConditionToIcd10Cm
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(ndd-condition-to-icd-10-cm, ndd-condition, $icd-10-cm)
* name = "NddConditionToIcd10Cm"
* title = "Neurodevelopmental conditions in ICD-10-CM"
* description = "Categories of ICD-10-CM, the clinical modification of the United States, for the neurodevelopmental conditions."
* insert Explained(asd, [["Autism spectrum disorder"]], relatedto, F84.0, [["Autistic disorder"]], [["Used for the whole spectrum in practice, while its title names one part of it."]])
* insert Equivalent(adhd, [["Attention-deficit hyperactivity disorder"]], F90, [["Attention-deficit hyperactivity disorders"]])
* insert Explained(intellectual-disability, [["Intellectual disability"]], narrower, F70, [["Mild intellectual disabilities"]], [["Only intellectual disability of mild degree."]])
* insert AlsoExplained(narrower, F71, [["Moderate intellectual disabilities"]], [["Only intellectual disability of moderate degree."]])
* insert AlsoExplained(narrower, F72, [["Severe intellectual disabilities"]], [["Only intellectual disability of severe degree."]])
* insert AlsoExplained(narrower, F73, [["Profound intellectual disabilities"]], [["Only intellectual disability of profound degree."]])
* insert AlsoExplained(narrower, F78, [["Other intellectual disabilities"]], [["Other forms, among them genetically related ones."]])
* insert AlsoExplained(narrower, F79, [["Unspecified intellectual disabilities"]], [["Where the degree is not stated."]])
* insert Explained(down-syndrome, [["Down syndrome"]], narrower, Q90.9, [["Down syndrome, unspecified"]], [["Where the kind of trisomy is not stated."]])
* insert Unmatched(other-ndd, [["Other neurodevelopmental disorder"]], [["No single code covers the neurodevelopmental disorders that are not listed here; code the disorder itself."]])
