Instance: us-origin
InstanceOf: RatingProvenance
Usage: #inline
* insert AlsoUsCore(us-core-provenance)
* insert Origin(us-rating, us-answer, us-mother, us-mother, 2026-10-15T14:00:00+08:00)
