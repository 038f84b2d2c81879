Instance: us-rating
InstanceOf: DirectedRating
Usage: #inline
* insert AlsoUsCore(us-core-observation-screening-assessment)
* insert Rated(us-answer, osaf-parent-professional-by-parent, us-child, us-mother-and-slt, us-mother, us-slt, PractitionerRole, self-report, 2026-10-15T14:00:00+08:00)
* insert OnItems(AA)
* insert Total(85.42, 12, 12)
* insert Element(goal, 93.75, 4)
* insert Element(task, 75.00, 4)
* insert Element(bond, 87.50, 4)
