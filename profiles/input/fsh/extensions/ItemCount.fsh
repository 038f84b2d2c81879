Extension: ItemCount
Id: item-count
Title: "Items answered"
Description: "How many of the items that were asked were answered. Skipped items and items that do not apply count as asked, not as answered."
Context: Observation, Observation.component
* insert ArtifactMetadata
* obeys sal-count-order
* . ^short = "How many items were answered, of how many"
* extension contains
    answered 1..1 and
    asked 1..1
* extension[answered] ^short = "Number of items with an answer that can be scored"
* extension[answered].value[x] 1..1
* extension[answered].value[x] only integer
* extension[asked] ^short = "Number of items of the form, or of the element"
* extension[asked].value[x] 1..1
* extension[asked].value[x] only integer
