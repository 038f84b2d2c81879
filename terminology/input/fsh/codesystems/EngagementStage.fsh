CodeSystem: EngagementStage
Id: engagement-stage
Title: "Stages of engagement"
Description: "How far a child has come in considering change when it enters therapy. A judgment of the professional, and no score on an instrument of others."
* insert PublishedCodeSystem(engagement-stage)
* #precontemplation "Precontemplation" "Resists, or does not yet consider change."
* #contemplation "Contemplation" "Considers change."
* #action "Action" "Takes part in bringing it about."
