// Usage: `* insert Computed(directed-change)` in every profile of what is computed from ratings within a window of time.
RuleSet: Computed(code)
* status MS
* category 1..* MS
* code = $alliance-measure#{code}
* code MS
* insert ChildSubject
* effective[x] 1..1 MS
* effective[x] only Period
* effective[x] ^short = "The window of time whose ratings were used"
* component MS
* component ^slicing.discriminator.type = #value
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
