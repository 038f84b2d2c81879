CodeSystem: RatingAbsence
Id: rating-absence
Title: "Reasons for a rating without a score"
Description: "Why an answered form has no score. A missing score is data and is never filled in."
* insert PublishedCodeSystem(rating-absence)
* #too-few-items "Too few items answered" "Fewer items were answered than the form needs, in total or for one element."
* #practice-not-passed "Practice items not passed" "The child did not pass all three practice items; an observer form is the way to hear about this relationship."
* #observation-too-short "Observation too short" "The observed segment was shorter than fifteen minutes, or its length was not recorded."
