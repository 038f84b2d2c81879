Profile: InstrumentScore
Parent: Observation
Id: instrument-score
Title: "Score on an instrument of others"
Description: "What somebody says about the alliance with a partner on an instrument that is not of this guide: total and subscales as the instrument scores them, with the licence under which it was used. It is not converted, and enters no index. A score about anything but a relationship is a factor."
* insert ArtifactMetadata
* obeys sal-score-value and sal-score-unit and sal-rating-focus and sal-rating-partner
* extension contains
    ScoredInstrument named scoredInstrument 1..1 MS and
    LicenceAttestation named licenceAttestation 1..1 MS
* extension[scoredInstrument] ^short = "The instrument, with its version"
* extension[licenceAttestation] ^short = "By which right the instrument is used"
* status MS
* category 1..* MS
* code = $alliance-measure#instrument-score
* code MS
* insert ChildSubject
* focus 2..2 MS
* focus ^short = "The dyad, and the partner whom the score is about"
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
* performer 1..1 MS
* performer only Reference(Child or Parent or Caregiver or Professional)
* performer ^short = "Who answered, not who typed"
* value[x] MS
* value[x] only Quantity
* value[x] ^short = "The total, as the instrument scores it"
* dataAbsentReason MS
* component MS
* component ^short = "A subscale; the code system of its code is the address of the instrument"
* component.value[x] only Quantity
