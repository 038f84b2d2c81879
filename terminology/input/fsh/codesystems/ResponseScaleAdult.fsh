CodeSystem: ResponseScaleAdult
Id: response-scale-adult
Title: "Answers of adults"
Description: "How adults answer the forms about another adult or about the child, for the past four weeks. \"Does not apply\" is no number: the item counts as not answered."
* insert PublishedCodeSystem(response-scale-adult)
* insert WeightProperty
* #0 "Not at all" "Not true of the past four weeks at all."
* #0 insert Weight(0)
* #1 "A little" "True of a little of the past four weeks."
* #1 insert Weight(1)
* #2 "Partly" "True in part."
* #2 insert Weight(2)
* #3 "Mostly" "Mostly true."
* #3 insert Weight(3)
* #4 "Completely" "Completely true."
* #4 insert Weight(4)
* #na "Does not apply" "The item does not apply to this relationship; it counts as not answered."
