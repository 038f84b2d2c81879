ValueSet: TreatmentDecisionVS
Id: treatment-decision
Title: "Decisions on treatment"
Description: "What a parent decides about services for the child: the parent is the client who starts, continues or stops them."
* insert Published
* include codes from system TreatmentDecision
