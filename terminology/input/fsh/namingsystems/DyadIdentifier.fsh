Instance: DyadIdentifier
InstanceOf: NamingSystem
Usage: #definition
* insert PublishedNamingSystem(dyad)
* name = "DyadIdentifier"
* description = "Identifies a dyad independently of the server that holds it: the same child and the same two members give the same identifier."
* usage = "Identifier.system of the care team that is a dyad. It is made when dyads are derived from a system of care and keeps deriving idempotent."
