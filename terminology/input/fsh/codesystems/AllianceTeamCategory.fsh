CodeSystem: AllianceTeamCategory
Id: alliance-team-category
Title: "Categories of teams"
Description: "Tells the care team that is a child's whole system of care from the care teams that are dyads; those are categorized by their dyad type."
* insert PublishedCodeSystem(alliance-team-category)
* #system-of-care "System of care" "Everybody who takes part in the care of one child: parents, caregivers and professionals, each with role and period."
