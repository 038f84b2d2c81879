Invariant: sal-rating-total
Description: "A total needs at least five of every six items answered, and a score for every element that is reported."
Severity: #error
Expression: "value.exists() implies (extension('https://systemicalliance.org/fhir/StructureDefinition/item-count').all(extension('answered').value.first() * 6 >= extension('asked').value.first() * 5) and component.all(value.exists()))"
