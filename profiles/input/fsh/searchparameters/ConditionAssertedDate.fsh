Instance: ConditionAssertedDate
InstanceOf: SearchParameter
Usage: #definition
Title: "Conditions by the date they were asserted"
Description: "The date on which the condition was first asserted, as clients of US Core ask for it."
* insert SearchParameterHeader(condition-asserted-date, ConditionAssertedDate, asserted-date, Condition, date)
* expression = "Condition.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate').value.ofType(dateTime)"
* derivedFrom = "http://hl7.org/fhir/us/core/SearchParameter/us-core-condition-asserted-date"
* comparator[+] = #eq
* comparator[+] = #ne
* comparator[+] = #gt
* comparator[+] = #ge
* comparator[+] = #lt
* comparator[+] = #le
* comparator[+] = #sa
* comparator[+] = #eb
