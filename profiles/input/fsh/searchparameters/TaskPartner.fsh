Instance: TaskPartner
InstanceOf: SearchParameter
Usage: #definition
Title: "Invitations to rate one person"
Description: "The person about whom somebody is invited to answer: `Task?owner=RelatedPerson/1&partner=PractitionerRole/2`. The dyad is in focus, the informant is the owner."
* insert SearchParameterHeader(task-partner, TaskPartner, partner, Task, reference)
* expression = "Task.input.value.ofType(Reference)"
* target[+] = #Patient
* target[+] = #RelatedPerson
* target[+] = #PractitionerRole
