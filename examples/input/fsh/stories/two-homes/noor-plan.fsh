Instance: noor-plan
InstanceOf: InterventionPlan
Usage: #inline
* insert Plan(noor, noor-team, noor-condition, 2026-03-01, 2026-12-18)
* insert Toward(noor-goal-homework)
* insert Activity(child-psychotherapy, [[Child psychotherapy]], noor-psychologist, [[Every other Wednesday; each parent has feedback sessions of their own.]])
* insert Activity(medical-evaluation, [[Medical evaluation]], noor-pediatrician, [[Medication review every three months.]])
* insert Activity(home-program, [[Home program]], noor-mother, [[The same traffic light in both homes, drawn by Noor.]])
* insert Too(noor-father)
* insert Too(noor-family-friend)
