CodeSystem: HelperMode
Id: helper-mode
Title: "How somebody helped to answer"
Description: "In which way a person helped an informant to answer a form. Help with reading or writing leaves the answer the informant's own; an answer in the informant's place is a proxy answer. The rated partner must not help."
* insert PublishedCodeSystem(helper-mode)
* #read-aloud "Read aloud" "The helper read the items aloud."
* #interpreted "Interpreted" "The helper translated items and answers between languages or into sign language."
* #communication-aid "Communication aid" "The helper supported the use of augmentative or alternative communication."
* #typed-for-informant "Typed for the informant" "The helper entered what the informant said."
* #answered-for-child "Answered for the child" "The helper answered in the child's place: a proxy answer."
