CodeSystem: InformantPerspective
Id: informant-perspective
Title: "Perspectives of informants"
Description: "From where an informant speaks. Answers that somebody gave in the child's place are never shown as the child's own."
* insert PublishedCodeSystem(informant-perspective)
* #self-report "Self-report" "One of the two of the dyad speaks about the own relationship with the other."
* #proxy "Proxy" "Somebody answered in the child's place."
* #observer "Observer" "Somebody outside the dyad rated what was seen of the two."
