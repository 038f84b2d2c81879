ValueSet: AllianceCoreVS
Id: alliance-core
Title: "Item cores of the open forms"
Description: "The sets of items that the Open Systemic Alliance Forms share. Identical items in both directions make it possible to compare how two people see their relationship; scores of different cores must not be subtracted from each other."
* insert Published
* include codes from system AllianceCore
