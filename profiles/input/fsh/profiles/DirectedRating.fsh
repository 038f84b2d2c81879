Profile: DirectedRating
Parent: Observation
Id: directed-rating
Title: "Directed rating"
Description: "What one informant says about the alliance with one partner, as a percentage of the maximum. It is that person's view, at that time, on that version of that form; it has no norms and no cut-offs."
* insert ArtifactMetadata
* obeys sal-rating-value and sal-rating-total and sal-rating-elements and sal-rating-partner and sal-rating-focus and sal-rating-child and sal-rating-proxy and sal-rating-observer and sal-rating-time and sal-rating-absence
* extension contains
    InformantPerspective named perspective 1..1 MS and
    ItemCount named itemCount 1..1 MS and
    RatedForm named ratedForm 0..1 MS and
    MarkedItem named markedItem 0..* MS
* extension[perspective] ^short = "self-report | proxy | observer"
* extension[itemCount] ^short = "How many items were answered, of how many"
* extension[ratedForm] ^short = "Set of items and language; without them the rating is not compared with others"
* extension[markedItem] ^short = "An item that asks for a conversation whatever the score is"
* status MS
* status obeys sal-rating-status
* status ^short = "final | amended | entered-in-error"
* category 1..* MS
* category ^slicing.discriminator.type = #value
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains survey 1..1 MS
* category[survey] = $observation-category#survey
* code = $alliance-measure#directed-rating
* code MS
* insert ChildSubject
* focus 2..2 MS
* focus ^short = "The dyad, and the partner whom the rating is about"
* focus ^slicing.discriminator.type = #value
* focus ^slicing.discriminator.path = "type"
* focus ^slicing.rules = #open
* focus contains dyad 1..1 MS
* focus[dyad] ^short = "The dyad"
* focus[dyad] only Reference(Dyad)
* focus[dyad].type 1..1
* focus[dyad].type = "CareTeam"
* effective[x] 1..1 MS
* effective[x] only dateTime
* effective[x] ^short = "When the informant answered"
* performer 1..1 MS
* performer only Reference(Child or Parent or Caregiver or Professional)
* performer ^short = "The informant, not who typed"
* insert ScoreValue(value[x], Total over all items)
* dataAbsentReason MS
* dataAbsentReason ^short = "Why there is no total"
* method 1..1 MS
* method from https://systemicalliance.org/fhir/ValueSet/alliance-instrument (extensible)
* method ^short = "The form, with its version; a form that is registered at run time has a code of its own system"
* method.coding 1..1 MS
* method.coding.version 1..1 MS
* derivedFrom 1..1 MS
* derivedFrom only Reference(AllianceAnswer)
* derivedFrom ^short = "The answer it was computed from"
* component MS
* component ^slicing.discriminator.type = #value
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #closed
* component ^short = "Goal, task and bond; none where the form reports a total only"
* component contains
    goal 0..1 MS and
    task 0..1 MS and
    bond 0..1 MS
* insert ElementComponent(goal, Agreement on goals)
* insert ElementComponent(task, Engagement in tasks)
* insert ElementComponent(bond, Bond)
