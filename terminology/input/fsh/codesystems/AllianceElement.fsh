CodeSystem: AllianceElement
Id: alliance-element
Title: "Elements of an alliance"
Description: "The three elements of a therapeutic alliance (article, introduction), and the total over all of them."
* insert PublishedCodeSystem(alliance-element)
* #goal "Goal" "Agreement on goals: the two want the same for the child."
* #task "Task" "Engagement in tasks: the two do their parts of what was agreed, or do things together."
* #bond "Bond" "Bond: the two feel at ease with, respect and like each other."
* #total "Total" "All elements of the form taken together."
