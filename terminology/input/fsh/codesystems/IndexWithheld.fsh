CodeSystem: IndexWithheld
Id: index-withheld
Title: "Reasons for withholding an index"
Description: "Why an index is not shown. Minimum coverage and the demand for every type are policy of the site, not psychometric fact."
* insert PublishedCodeSystem(index-withheld)
* #nothing-heard "Nothing heard" "No pair of the subsystem has what the index is made of."
* #pair-coverage "Too few pairs" "A smaller share of the expected pairs enters than the site asks for."
* #type-absent "A type of dyad is absent" "No pair of an expected type of dyad enters, and the site asks for every type."
* #several-editions "Several versions or languages" "The ratings were given on several versions or in several languages of the forms, which are never pooled."
