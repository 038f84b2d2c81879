ValueSet: AuthorityTypeVS
Id: authority-type
Title: "Types of authority over a child"
Description: "The legal basis on which an adult decides for the child. Recorded with dates; this guide draws no conclusion from it about custody."
* insert Published
* include codes from system AuthorityType
