Instance: chiamaka-condition
InstanceOf: NddCondition
Usage: #inline
* insert Diagnosed(chiamaka, down-syndrome, [[Down syndrome]], mild, Mild, 2011-04-04)
* code.coding[1] = $sct#41040004
* insert Domain(cognitive, Cognitive, moderate, Moderate)
* insert Domain(language, Language, mild, Mild)
