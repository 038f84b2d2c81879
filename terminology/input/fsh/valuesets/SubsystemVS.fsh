ValueSet: SubsystemVS
Id: subsystem
Title: "Subsystems of the systemic alliance"
Description: "The two subsystems that together form the alliance in a child's system of care (article, \"Systemic therapeutic alliance\")."
* insert Published
* include codes from system Subsystem
