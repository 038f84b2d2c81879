ValueSet: TaskTypeVS
Id: task-type
Title: "Types of tasks"
Description: "The tasks of this guide."
* insert Published
* include codes from system TaskType
