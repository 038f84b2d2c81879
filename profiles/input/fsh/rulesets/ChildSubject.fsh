// Usage: `* insert ChildSubject` in every profile whose subject is the child.
RuleSet: ChildSubject
* subject 1..1 MS
* subject only Reference(Child)
* subject ^short = "The child whose system of care this is about"
