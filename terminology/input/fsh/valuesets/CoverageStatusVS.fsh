ValueSet: CoverageStatusVS
Id: coverage-status
Title: "What is known of a direction"
Description: "What is known, within a window of time, of one person's rating of the relationship with another. Declined is not the same as never asked."
* insert Published
* include codes from system CoverageStatus
