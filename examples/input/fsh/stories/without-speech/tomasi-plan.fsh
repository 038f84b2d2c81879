Instance: tomasi-plan
InstanceOf: InterventionPlan
Usage: #inline
* insert Plan(tomasi, tomasi-team, tomasi-condition, 2026-02-01, 2026-12-11)
* insert Toward(tomasi-goal-choosing)
* insert Toward(tomasi-goal-standing)
* insert Activity(speech-language-therapy, [[Speech and language therapy]], tomasi-slt, [[Every Tuesday, 40 minutes: pictures, looking and Tomasi's own signs.]])
* insert Activity(physical-therapy, [[Physical therapy]], tomasi-physiotherapist, [[Every other Tuesday, 40 minutes.]])
* insert Activity(special-education, [[Special education]], tomasi-special-educator, [[School days, with a communication book that travels.]])
* insert Activity(medical-evaluation, [[Medical evaluation]], tomasi-neurologist, [[Twice a year.]])
* insert Activity(home-program, [[Home program]], tomasi-grandmother, [[Choosing at breakfast, standing with music in the afternoon.]])
* insert Too(tomasi-mother)
