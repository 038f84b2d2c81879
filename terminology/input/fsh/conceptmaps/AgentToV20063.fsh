Instance: AgentToV20063
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(agent-to-v2-0063, agent, $v2-0063)
* name = "AgentToV20063"
* title = "Agents in HL7 v2 table 0063"
* description = "Relationships of HL7 v2 (table 0063) for the agents of a system of care. Only the caregiver has a verified counterpart."
* insert Unmatched(child, [["Child"]], [["No counterpart has been verified."]])
* insert Unmatched(parent, [["Parent"]], [["No counterpart has been verified."]])
* insert Equivalent(caregiver, [["Caregiver"]], CGV, [["Care giver"]])
* insert Unmatched(professional, [["Professional"]], [["No counterpart has been verified."]])
* insert Unmatched(observer, [["Observer"]], [["No counterpart has been verified."]])
