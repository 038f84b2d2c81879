// Usage: `* insert Rated(answer, form, child, dyad, informant, partner, RelatedPerson, self-report, time)` in a rating: what it was
// made of. What came out follows: Total or NoTotal and, on the adult forms, three times Element or NoElement.
RuleSet: Rated(answer, form, child, dyad, informant, partner, partnerType, perspective, time)
* insert Synthetic
* insert Confidential
* extension[perspective].valueCode = #{perspective}
* status = #final
* category[survey] = $observation-category#survey "Survey"
* code = $alliance-measure#directed-rating "Directed alliance rating"
* subject = Reference({child})
* focus[dyad] = Reference({dyad})
* focus[dyad].type = "CareTeam"
* focus[1] = Reference({partner})
* focus[1].type = "{partnerType}"
* effectiveDateTime = "{time}"
* performer = Reference({informant})
* method = $alliance-instrument#{form}
* method.coding.version = "0.1.0"
* derivedFrom = Reference({answer})
