Profile: FormReliability
Parent: Library
Id: form-reliability
Title: "Reliability of a form"
Description: "How reliably one version of one form measures in one language and one population, as one source found it. A site puts on record what holds for its families; nothing is shipped as a default, nothing is carried over to another version, language or population, and none of it says that a form is valid."
* insert ArtifactMetadata
* obeys sal-reliability-form
* extension contains Reliability named reliability 1..1 MS
* extension[reliability] ^short = "Standard deviation and coefficient of reliability, for whom and how found"
* url MS
* version MS
* title 1..1 MS
* status MS
* status ^short = "active while it is to be used; draft and retired are not used"
* experimental MS
* experimental ^short = "true for invented figures, as in a demonstration"
* type 1..1 MS
* type = $alliance-library-type#form-reliability
* publisher MS
* description MS
* relatedArtifact 2..* MS
* relatedArtifact ^slicing.discriminator.type = #value
* relatedArtifact ^slicing.discriminator.path = "type"
* relatedArtifact ^slicing.rules = #open
* relatedArtifact contains
    form 1..1 MS and
    source 1..1 MS
* relatedArtifact[form] ^short = "The form, with its version"
* relatedArtifact[form].type = #depends-on
* relatedArtifact[form].resource 1..1 MS
* relatedArtifact[form].resource only Canonical(AllianceForm)
* relatedArtifact[source] ^short = "Where the figures come from"
* relatedArtifact[source].type = #citation
* relatedArtifact[source].citation 1..1 MS
* relatedArtifact[source].url MS
* content 0..0
