ValueSet: AgentVS
Id: agent
Title: "Agents of the system of care"
Description: "The parts people play around a child with a neurodevelopmental disorder (article, \"Systemic therapeutic alliance\"). Child, parent, caregiver and professional take part in dyads; an observer watches a dyad from outside and takes part in none."
* insert Published
* include codes from system Agent
