ValueSet: CoverageCountVS
Id: coverage-count
Title: "Counts of coverage"
Description: "The counts that the coverage of a system reports."
* insert Published
* AllianceMeasure#pairs-expected
* AllianceMeasure#pairs-answered
* AllianceMeasure#pairs-without-contact
* AllianceMeasure#directions-expected
* AllianceMeasure#directions-answered
* AllianceMeasure#directions-not-scored
* AllianceMeasure#directions-asked
* AllianceMeasure#directions-overdue
* AllianceMeasure#directions-declined
* AllianceMeasure#directions-never-asked
* AllianceMeasure#types-expected
* AllianceMeasure#types-present
