Instance: chiamaka-plan
InstanceOf: InterventionPlan
Usage: #inline
* insert Plan(chiamaka, chiamaka-team, chiamaka-condition, 2026-05-01, 2027-03-26)
* insert Toward(chiamaka-goal-cafe)
* insert Toward(chiamaka-goal-work)
* insert Activity(speech-language-therapy, [[Speech and language therapy]], chiamaka-slt, [[Every other Wednesday; Chiamaka sets the topic.]])
* insert Activity(nutritional-evaluation, [[Nutritional evaluation]], chiamaka-dietitian, [[Twice a year, if Chiamaka agrees.]])
* insert Activity(special-education, [[Special education]], chiamaka-teacher, [[Year 10, with work experience from the autumn.]])
* insert Activity(home-program, [[Home program]], chiamaka-support-worker, [[Shopping and cooking on Saturdays.]])
* insert Too(chiamaka-father)
