Extension: SuppressedRule
Id: suppressed-rule
Title: "Rule that withheld the index"
Description: "Why an index is not shown: the name of the rule that withheld it, and a sentence for the reader. Minimum coverage and the demand for every type are policy of the site, not psychometric fact; that versions and languages are not pooled is not up to the site."
Context: Observation
* insert ArtifactMetadata
* . ^short = "Name of the rule that withheld the value, and a sentence for the reader"
* extension contains
    rule 1..1 and
    sentence 1..1
* extension[rule] ^short = "nothing-heard | pair-coverage | type-absent | several-editions"
* extension[rule].value[x] 1..1
* extension[rule].value[x] only code
* extension[rule].valueCode from https://systemicalliance.org/fhir/ValueSet/index-withheld (required)
* extension[sentence] ^short = "What to tell the reader"
* extension[sentence].value[x] 1..1
* extension[sentence].value[x] only string
