ValueSet: ResponseScaleChildVS
Id: response-scale-child
Title: "Answers of children"
Description: "How children answer the pictorial form, for today or this week. Few answers, because many children with disabilities use finer scales as if they had two points."
* insert Published
* include codes from system ResponseScaleChild
