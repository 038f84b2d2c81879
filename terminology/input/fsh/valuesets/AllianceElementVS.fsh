ValueSet: AllianceElementVS
Id: alliance-element
Title: "Elements of an alliance"
Description: "The three elements of a therapeutic alliance (article, introduction), and the total over all of them."
* insert Published
* include codes from system AllianceElement
