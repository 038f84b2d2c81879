Instance: AgentToV3RoleClass
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(agent-to-v3-role-class, agent, $v3-RoleClass)
* name = "AgentToV3RoleClass"
* title = "Agents in HL7 v3 RoleClass"
* description = "Classes of roles of HL7 v3 for the agents of a system of care. Only the caregiver has a verified counterpart."
* insert Unmatched(child, [["Child"]], [["No counterpart has been verified."]])
* insert Unmatched(parent, [["Parent"]], [["No counterpart has been verified."]])
* insert Equivalent(caregiver, [["Caregiver"]], CAREGIVER, [["caregiver"]])
* insert Unmatched(professional, [["Professional"]], [["No counterpart has been verified."]])
* insert Unmatched(observer, [["Observer"]], [["No counterpart has been verified."]])
