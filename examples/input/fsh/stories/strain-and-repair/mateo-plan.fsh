Instance: mateo-plan
InstanceOf: InterventionPlan
Usage: #inline
* insert Plan(mateo, mateo-team, mateo-condition, 2026-01-16, 2026-12-18)
* insert Toward(mateo-goal-requests)
* insert Toward(mateo-goal-dressing)
* insert Toward(mateo-goal-circle-time)
* insert Activity(speech-language-therapy, [[Speech and language therapy]], mateo-slt, [[Every Tuesday, 45 minutes, with Rosalie in the room when Mateo wants her there.]])
* insert Activity(occupational-therapy, [[Occupational therapy]], mateo-ot, [[Every other Tuesday, 50 minutes.]])
* insert Activity(applied-behavior-analysis, [[Applied behavior analysis]], mateo-behavior-analyst, [[Every Wednesday from April, an hour at home or at preschool, built on what Mateo likes.]])
* insert Activity(developmental-evaluation, [[Developmental evaluation]], mateo-pediatrician, [[In January and October.]])
* insert Activity(home-program, [[Home program]], mateo-mother, [[One routine a day, chosen at home; picture cards at breakfast first.]])
* insert Too(mateo-father)
* insert Too(mateo-nanny)
