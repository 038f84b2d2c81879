ValueSet: ResponseScaleAdultVS
Id: response-scale-adult
Title: "Answers of adults"
Description: "How adults answer the forms about another adult or about the child, for the past four weeks. \"Does not apply\" is no number: the item counts as not answered."
* insert Published
* include codes from system ResponseScaleAdult
