Profile: AllianceReport
Parent: Composition
Id: alliance-report
Title: "Alliance report"
Description: "The child's alliance system at a date, in words that any records system can show. Every section has its text; the data behind it is referred to."
* insert ArtifactMetadata
* obeys sal-report-time
* status MS
* type = $loinc#85847-2
* type MS
* insert ChildSubject
* date MS
* author MS
* title MS
* section 1..* MS
* section.title 1..1 MS
* section.text 1..1 MS
* section.text ^short = "The section in words"
* section.entry MS
