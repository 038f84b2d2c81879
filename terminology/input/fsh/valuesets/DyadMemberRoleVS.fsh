ValueSet: DyadMemberRoleVS
Id: dyad-member-role
Title: "Roles of the members of a dyad"
Description: "The agents that can be one of the two of a dyad. Observers are left out: they rate a dyad, but are not part of it."
* insert Published
* include codes from system Agent
* exclude Agent#observer
