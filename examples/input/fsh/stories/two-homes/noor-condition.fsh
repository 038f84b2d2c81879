Instance: noor-condition
InstanceOf: NddCondition
Usage: #inline
* insert Diagnosed(noor, adhd, [[Attention-deficit hyperactivity disorder]], mild, Mild, 2025-06-16)
* code.coding[1] = $sct#406506008
* insert Domain(behavioral, Behavioral, moderate, Moderate)
* insert Domain(cognitive, Cognitive, mild, Mild)
