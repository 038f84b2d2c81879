ValueSet: HelperModeVS
Id: helper-mode
Title: "How somebody helped to answer"
Description: "In which way a person helped an informant to answer a form. Help with reading or writing leaves the answer the informant's own; an answer in the informant's place is a proxy answer. The rated partner must not help."
* insert Published
* include codes from system HelperMode
