Instance: us-condition
InstanceOf: NddCondition
Usage: #inline
* insert AlsoUsCore(us-core-condition-problems-health-concerns)
* insert Diagnosed(us-child, asd, [[Autism spectrum disorder]], moderate, Moderate, 2024-08-19)
* code.coding[1] = $sct#35919005
