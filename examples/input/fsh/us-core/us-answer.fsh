Instance: us-answer
InstanceOf: AllianceAnswer
Usage: #inline
* insert AlsoUsCore(us-core-questionnaireresponse)
* insert Answered(osaf-parent-professional-by-parent, us-child, us-mother-and-slt, us-mother, us-mother, 2026-10-15T14:00:00+08:00)
* insert ElementItems(G, 4 "Completely", 4 "Completely", 3 "Mostly", 0 "Not at all")
* insert ElementItems(T, 3 "Mostly", 3 "Mostly", 3 "Mostly", 1 "A little")
* insert ElementItems(B, 3 "Mostly", 4 "Completely", 3 "Mostly", 0 "Not at all")
