ValueSet: ResponseScaleObserverVS
Id: response-scale-observer
Title: "Answers of observers"
Description: "How often an observer saw something in relation to the chances there were for it, in one segment of at least fifteen minutes. \"No chance\" is no number: the item counts as not answered."
* insert Published
* include codes from system ResponseScaleObserver
