Profile: AllianceReportDocument
Parent: Bundle
Id: alliance-report-document
Title: "Alliance report (document)"
Description: "An alliance report with everything it refers to, to be handed over or filed as one."
* insert ArtifactMetadata
* obeys sal-document-report
* identifier 1..1 MS
* type = #document
* timestamp 1..1 MS
* entry 1..* MS
* entry.fullUrl 1..1
* entry.resource 1..1
