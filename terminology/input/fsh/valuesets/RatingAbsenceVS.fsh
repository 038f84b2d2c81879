ValueSet: RatingAbsenceVS
Id: rating-absence
Title: "Reasons for a rating without a score"
Description: "Why an answered form has no score. A missing score is data and is never filled in."
* insert Published
* include codes from system RatingAbsence
