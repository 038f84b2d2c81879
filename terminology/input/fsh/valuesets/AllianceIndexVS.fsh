ValueSet: AllianceIndexVS
Id: alliance-index
Title: "Indices of the subsystems"
Description: "The two indices of the systemic alliance. They are never combined."
* insert Published
* AllianceMeasure#primary-index
* AllianceMeasure#secondary-index
