CodeSystem: TaskType
Id: task-type
Title: "Types of tasks"
Description: "The tasks of this guide."
* insert PublishedCodeSystem(task-type)
* #rate-alliance "Rate an alliance" "A person is asked to answer a form about the relationship with a partner, by a date. The person may decline without consequence."
