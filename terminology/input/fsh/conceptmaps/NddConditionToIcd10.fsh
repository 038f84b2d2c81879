Instance: NddConditionToIcd10
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(ndd-condition-to-icd-10, ndd-condition, $icd-10)
* name = "NddConditionToIcd10"
* title = "Neurodevelopmental conditions in ICD-10"
* description = "Categories of ICD-10 of the World Health Organization for the neurodevelopmental conditions. Its displays use words of their time. ICD-10-CM of the United States has a map of its own, because the two divide hyperkinetic disorders differently."
* insert Explained(asd, [["Autism spectrum disorder"]], narrower, F84.0, [["Childhood autism"]], [["ICD-10 divides the spectrum; this is its core category."]])
* insert Explained(adhd, [["Attention-deficit hyperactivity disorder"]], relatedto, F90, [["Hyperkinetic disorders"]], [["ICD-10 demands both inattention and hyperactivity, and is therefore stricter."]])
* insert Explained(intellectual-disability, [["Intellectual disability"]], narrower, F70, [["Mild mental retardation"]], [["Only intellectual disability of mild degree."]])
* insert AlsoExplained(narrower, F71, [["Moderate mental retardation"]], [["Only intellectual disability of moderate degree."]])
* insert AlsoExplained(narrower, F72, [["Severe mental retardation"]], [["Only intellectual disability of severe degree."]])
* insert AlsoExplained(narrower, F73, [["Profound mental retardation"]], [["Only intellectual disability of profound degree."]])
* insert AlsoExplained(narrower, F78, [["Other mental retardation"]], [["Where the degree cannot be assessed by the usual procedures."]])
* insert AlsoExplained(narrower, F79, [["Unspecified mental retardation"]], [["Where the degree is not stated."]])
* insert Explained(down-syndrome, [["Down syndrome"]], narrower, Q90.9, [["Down syndrome, unspecified"]], [["Where the kind of trisomy is not stated."]])
* insert Unmatched(other-ndd, [["Other neurodevelopmental disorder"]], [["No single code covers the neurodevelopmental disorders that are not listed here; code the disorder itself."]])
