CodeSystem: Subsystem
Id: subsystem
Title: "Subsystems of the systemic alliance"
Description: "The two subsystems that together form the alliance in a child's system of care (article, \"Systemic therapeutic alliance\")."
* insert PublishedCodeSystem(subsystem)
* #primary "Primary" "Relationships that involve direct contact with the child."
* #secondary "Secondary" "Relationships without direct contact with the child that have an indirect impact on the progress of treatment."
