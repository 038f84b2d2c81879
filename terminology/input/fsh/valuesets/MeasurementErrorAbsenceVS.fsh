ValueSet: MeasurementErrorAbsenceVS
Id: measurement-error-absence
Title: "Reasons for an unknown error of measurement"
Description: "Why the error of measurement of a rating is unknown. No interval is drawn then, and nothing is flagged."
* insert Published
* include codes from system MeasurementErrorAbsence
