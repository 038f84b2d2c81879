ValueSet: ChangeBaselineVS
Id: change-baseline
Title: "Baselines of change"
Description: "Which earlier rating a change is measured from. Chosen by the site."
* insert Published
* include codes from system ChangeBaseline
