CodeSystem: MeasurementErrorAbsence
Id: measurement-error-absence
Title: "Reasons for an unknown error of measurement"
Description: "Why the error of measurement of a rating is unknown. No interval is drawn then, and nothing is flagged."
* insert PublishedCodeSystem(measurement-error-absence)
* #no-parameters "Measurement error unknown: no reliability on record" "No reliability is on record for this version and language of the form and the population of the site."
* #several-parameters "Measurement error unknown: several reliabilities on record" "Several sources apply alike, and none of them is preferred."
* #edition-unknown "Measurement error unknown: form or language not stated" "The rating does not say by which items or in which language it was given."
