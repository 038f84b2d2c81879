Extension: LicenceAttestation
Id: licence-attestation
Title: "Licence attestation"
Description: "By which right somebody else's instrument is used. The text of such instruments is never part of this guide; their scores are accepted from whoever attests to a licence."
Context: Questionnaire, Observation
* insert ArtifactMetadata
* . ^short = "By which right somebody else's instrument is used"
* extension contains
    holder 1..1 and
    statement 1..1 and
    date 1..1 and
    licence 0..1
* extension[holder] ^short = "Who holds the licence"
* extension[holder].value[x] 1..1
* extension[holder].value[x] only string
* extension[statement] ^short = "What the holder attests"
* extension[statement].value[x] 1..1
* extension[statement].value[x] only string
* extension[date] ^short = "When it was attested"
* extension[date].value[x] 1..1
* extension[date].value[x] only date
* extension[licence] ^short = "Where the licence can be read"
* extension[licence].value[x] 1..1
* extension[licence].value[x] only uri
