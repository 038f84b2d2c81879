CodeSystem: ResponseScaleChild
Id: response-scale-child
Title: "Answers of children"
Description: "How children answer the pictorial form, for today or this week. Few answers, because many children with disabilities use finer scales as if they had two points."
* insert PublishedCodeSystem(response-scale-child)
* insert WeightProperty
* #0 "No" "No."
* #0 insert Weight(0)
* #1 "Sometimes" "Sometimes."
* #1 insert Weight(1)
* #2 "Yes" "Yes."
* #2 insert Weight(2)
