Instance: tomasi-condition
InstanceOf: NddCondition
Usage: #inline
* insert Diagnosed(tomasi, intellectual-disability, [[Intellectual disability]], severe, Severe, 2022-11-07)
* code.coding[1] = $sct#110359009
* insert Domain(language, Language, severe, Severe)
* insert Domain(cognitive, Cognitive, severe, Severe)
* insert Domain(behavioral, Behavioral, mild, Mild)
