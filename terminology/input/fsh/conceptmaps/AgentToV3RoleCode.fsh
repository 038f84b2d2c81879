Instance: AgentToV3RoleCode
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(agent-to-v3-role-code, agent, $v3-RoleCode)
* name = "AgentToV3RoleCode"
* title = "Agents in HL7 v3 RoleCode"
* description = "Relationships of HL7 v3 RoleCode for the agents of a system of care."
* insert Unmatched(child, [["Child"]], [["The child is the person to whom the others are related."]])
* insert Equivalent(parent, [["Parent"]], PRN, [["parent"]])
* insert Unmatched(caregiver, [["Caregiver"]], [["HL7 v3 RoleCode has no code for a caregiver who is not a relative; the arrangement maps what can be mapped."]])
* insert Unmatched(professional, [["Professional"]], [["Not a relationship of a person to the child."]])
* insert Unmatched(observer, [["Observer"]], [["Not a relationship of a person to the child."]])
