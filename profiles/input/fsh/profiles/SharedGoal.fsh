Profile: SharedGoal
Parent: Goal
Id: shared-goal
Title: "Shared goal"
Description: "A goal for the child with the position that each member of the system takes towards it. Agreement on goals is one of the three elements of an alliance; here it can be seen goal by goal."
* insert ArtifactMetadata
* obeys sal-goal-shared and sal-goal-acceptance
* extension contains $goal-acceptance named acceptance 0..* MS
* extension[acceptance] ^short = "Position of one member: agree, disagree or pending"
* lifecycleStatus MS
* achievementStatus MS
* description MS
* insert ChildSubject
* start[x] MS
* target MS
* expressedBy MS
* addresses MS
