ValueSet: AllianceTeamCategoryVS
Id: alliance-team-category
Title: "Categories of teams"
Description: "Tells the care team that is a child's whole system of care from the care teams that are dyads; those are categorized by their dyad type."
* insert Published
* include codes from system AllianceTeamCategory
