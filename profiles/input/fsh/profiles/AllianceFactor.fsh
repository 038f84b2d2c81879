Profile: AllianceFactor
Parent: Observation
Id: alliance-factor
Title: "Alliance factor"
Description: "Something that the article names as shaping an alliance, standing in its way, showing it, or following from it; about one dyad, or about the child. Kept apart from the ratings, so that what is associated with alliance is not counted as alliance."
* insert ArtifactMetadata
* obeys sal-factor-value and sal-factor-focus and sal-factor-percent and sal-factor-licence and sal-factor-time
* extension contains
    InformantPerspective named perspective 0..1 MS and
    ScoredInstrument named scoredInstrument 0..1 MS and
    LicenceAttestation named licenceAttestation 0..1 MS
* extension[scoredInstrument] ^short = "For scores on instruments of others: the instrument, with its version"
* extension[licenceAttestation] ^short = "For scores on instruments of others: by which right they are used"
* status MS
* category 1..* MS
* code 1..1 MS
* code from https://systemicalliance.org/fhir/ValueSet/alliance-factor (required)
* code ^short = "The factor; its role, direction and dyads are properties of the code"
* insert ChildSubject
* focus 0..3 MS
* focus only Reference(Dyad or Child or Parent or Caregiver or Professional)
* focus ^short = "The dyad it is about, and whom of the two it judges; absent when it is about the child or the whole system"
* encounter MS
* effective[x] 1..1 MS
* effective[x] only dateTime or Period
* performer 1..* MS
* performer ^short = "Who reports it"
* value[x] MS
* value[x] only Quantity or CodeableConcept or boolean or integer
* value[x] ^short = "As the code says: its property value-kind names data type, unit and range"
* dataAbsentReason MS
* note MS
* method MS
* method ^short = "The instrument, when it is somebody else's"
* derivedFrom MS
* hasMember MS
