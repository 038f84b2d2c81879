Instance: ConditionAssertedDate
InstanceOf: SearchParameter
Usage: #definition
Title: "Conditions by the date they were asserted"
Description: "The date on which the condition was first asserted, as clients of US Core ask for it. In US Core 6.1.0 it is us-core-condition-asserted-date."
* insert SearchParameterHeader(condition-asserted-date, ConditionAssertedDate, asserted-date, Condition, date)
* expression = "Condition.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate').value.ofType(dateTime)"
* comparator[+] = #eq
* comparator[+] = #ne
* comparator[+] = #gt
* comparator[+] = #ge
* comparator[+] = #lt
* comparator[+] = #le
* comparator[+] = #sa
* comparator[+] = #eb
