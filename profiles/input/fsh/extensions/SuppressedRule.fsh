Extension: SuppressedRule
Id: suppressed-rule
Title: "Rule that withheld the index"
Description: "Why an index is not shown: the name of the rule that withheld it, and a sentence for the reader. Rules of this kind are policy of the site, not psychometric fact."
Context: Observation
* insert ArtifactMetadata
* . ^short = "Name of the rule that withheld the value, and a sentence for the reader"
* extension contains
    rule 1..1 and
    sentence 1..1
* extension[rule] ^short = "Name of the rule, for example pair-coverage"
* extension[rule].value[x] 1..1
* extension[rule].value[x] only code
* extension[sentence] ^short = "What to tell the reader"
* extension[sentence].value[x] 1..1
* extension[sentence].value[x] only string
