Instance: ObservationInformantPerspective
InstanceOf: SearchParameter
Usage: #definition
Title: "Ratings by where the informant stands"
Description: "Whether a rating is the word of one of the two (self-report), of somebody answering for the child (proxy) or of an observer: `Observation?informant-perspective=self-report`."
* insert SearchParameterHeader(observation-informant-perspective, ObservationInformantPerspective, informant-perspective, Observation, token)
* expression = "Observation.extension.where(url = 'https://systemicalliance.org/fhir/StructureDefinition/informant-perspective').value.ofType(code)"
