Instance: mateo-condition
InstanceOf: NddCondition
Usage: #inline
* insert Diagnosed(mateo, asd, [[Autism spectrum disorder]], moderate, Moderate, 2024-08-19)
* code.coding[1] = $sct#35919005
* insert Domain(language, Language, moderate, Moderate)
* insert Domain(behavioral, Behavioral, mild, Mild)
* insert Domain(cognitive, Cognitive, mild, Mild)
