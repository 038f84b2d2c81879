CodeSystem: ChangeBaseline
Id: change-baseline
Title: "Baselines of change"
Description: "Which earlier rating a change is measured from. Chosen by the site."
* insert PublishedCodeSystem(change-baseline)
* #previous "Previous rating" "The rating before the newest, within the window of time."
* #first-of-window "First rating of the window" "The first rating within the window of time."
