ValueSet: EngagementStageVS
Id: engagement-stage
Title: "Stages of engagement"
Description: "How far a child has come in considering change when it enters therapy. A judgment of the professional, and no score on an instrument of others."
* insert Published
* include codes from system EngagementStage
