Extension: Reliability
Id: reliability
Title: "Reliability"
Description: "Spread and reliability of the scores of one form, in one population and language."
Context: Library
* insert ArtifactMetadata
* obeys sal-reliability-deviation and sal-reliability-coefficient and sal-reliability-interval
* . ^short = "Standard deviation and coefficient of reliability, for whom and how found"
* extension contains
    population 1..1 and
    language 1..1 and
    standardDeviation 1..1 and
    coefficient 1..1 and
    kind 1..1 and
    retestInterval 0..1 and
    sampleSize 0..1
* extension[population] ^short = "Who was asked: a code of the site, or its name for them"
* extension[population].value[x] 1..1
* extension[population].value[x] only CodeableConcept
* extension[language] ^short = "In which language, as BCP 47 writes it"
* extension[language].value[x] 1..1
* extension[language].value[x] only code
* extension[standardDeviation] ^short = "Standard deviation of scores, in points of 0 to 100"
* extension[standardDeviation].value[x] 1..1
* extension[standardDeviation].value[x] only decimal
* extension[coefficient] ^short = "Coefficient of reliability, between 0 and 1"
* extension[coefficient].value[x] 1..1
* extension[coefficient].value[x] only decimal
* extension[kind] ^short = "short-interval-retest | internal-consistency"
* extension[kind].value[x] 1..1
* extension[kind].value[x] only code
* extension[kind].valueCode from https://systemicalliance.org/fhir/ValueSet/reliability-kind (required)
* extension[retestInterval] ^short = "For a retest: time between the two answers"
* extension[retestInterval].value[x] 1..1
* extension[retestInterval].value[x] only Duration
* extension[sampleSize] ^short = "How many answers it rests on"
* extension[sampleSize].value[x] 1..1
* extension[sampleSize].value[x] only positiveInt
