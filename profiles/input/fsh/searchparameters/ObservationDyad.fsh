Instance: ObservationDyad
InstanceOf: SearchParameter
Usage: #definition
Title: "Observations about one dyad"
Description: "The dyad that a rating, a factor or a coverage is about, one of the references in focus: `Observation?dyad=CareTeam/123`. Unlike focus, it can be included: `_include=Observation:dyad`."
* insert SearchParameterHeader(observation-dyad, ObservationDyad, dyad, Observation, reference)
* expression = "Observation.focus.where(resolve() is CareTeam)"
* target[+] = #CareTeam
