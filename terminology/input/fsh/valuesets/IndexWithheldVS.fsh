ValueSet: IndexWithheldVS
Id: index-withheld
Title: "Reasons for withholding an index"
Description: "Why an index is not shown. Minimum coverage and the demand for every type are policy of the site, not psychometric fact."
* insert Published
* include codes from system IndexWithheld
