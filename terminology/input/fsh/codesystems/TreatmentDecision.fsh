CodeSystem: TreatmentDecision
Id: treatment-decision
Title: "Decisions on treatment"
Description: "What a parent decides about services for the child: the parent is the client who starts, continues or stops them."
* insert PublishedCodeSystem(treatment-decision)
* #start "Start" "A service begins."
* #continue "Continue" "A service goes on."
* #stop "Stop" "A service ends."
