Extension: MeasurementError
Id: measurement-error
Title: "Error of measurement"
Description: "How sure a score is: its standard error with a 95 % confidence interval within 0 to 100, and the reliability on which both rest; or why they are unknown. There is no default: a site puts reliabilities on record as resources."
Context: Observation, Observation.component
* insert ArtifactMetadata
* obeys sal-error-known and sal-error-range
* . ^short = "Standard error and interval of the score, or why they are unknown"
* extension contains
    standardError 0..1 and
    low 0..1 and
    high 0..1 and
    reliability 0..1 and
    unknown 0..1
* extension[standardError] ^short = "Standard error of measurement, in points"
* extension[standardError].value[x] 1..1
* extension[standardError].value[x] only decimal
* extension[low] ^short = "Lower end of the 95 % confidence interval"
* extension[low].value[x] 1..1
* extension[low].value[x] only decimal
* extension[high] ^short = "Upper end of the 95 % confidence interval"
* extension[high].value[x] 1..1
* extension[high].value[x] only decimal
* extension[reliability] ^short = "The reliability used, which states its source and kind"
* extension[reliability].value[x] 1..1
* extension[reliability].value[x] only Reference(FormReliability)
* extension[unknown] ^short = "Why the error of measurement is unknown"
* extension[unknown].value[x] 1..1
* extension[unknown].value[x] only code
* extension[unknown].valueCode from https://systemicalliance.org/fhir/ValueSet/measurement-error-absence (required)
