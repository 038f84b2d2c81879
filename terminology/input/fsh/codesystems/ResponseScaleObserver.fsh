CodeSystem: ResponseScaleObserver
Id: response-scale-observer
Title: "Answers of observers"
Description: "How often an observer saw something in relation to the chances there were for it, in one segment of at least fifteen minutes. \"No chance\" is no number: the item counts as not answered."
* insert PublishedCodeSystem(response-scale-observer)
* insert WeightProperty
* #0 "Never" "At none of the chances."
* #0 insert Weight(0)
* #1 "Rarely" "At few of the chances."
* #1 insert Weight(1)
* #2 "About half the chances" "At about half of the chances."
* #2 insert Weight(2)
* #3 "Most" "At most of the chances."
* #3 insert Weight(3)
* #4 "Nearly every chance" "At every or nearly every chance."
* #4 insert Weight(4)
* #no-chance "No chance" "There was no opportunity to see it; the item counts as not answered."
