Instance: AgentToSct
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(agent-to-sct, agent, $sct)
* name = "AgentToSct"
* title = "Agents in SNOMED CT"
* description = "Concepts of SNOMED CT for the agents of a system of care. Only the caregiver has a verified counterpart; professionals are mapped by discipline."
* insert Unmatched(child, [["Child"]], [["No counterpart has been verified."]])
* insert Unmatched(parent, [["Parent"]], [["No counterpart has been verified."]])
* insert Equivalent(caregiver, [["Caregiver"]], 133932002, [["Caregiver"]])
* insert Unmatched(professional, [["Professional"]], [["Professionals are mapped by their discipline."]])
* insert Unmatched(observer, [["Observer"]], [["No counterpart has been verified."]])
