Extension: ScoredInstrument
Id: scored-instrument
Title: "Instrument of a score"
Description: "The instrument of others on which a score was reached, by the address and version under which it is registered. Names and abbreviations do not tell instruments apart: PSS, for one, stands for at least two."
Context: Observation
* insert ArtifactMetadata
* . ^short = "The instrument, as url|version of the Questionnaire that registers it"
* value[x] 1..1
* value[x] only canonical
