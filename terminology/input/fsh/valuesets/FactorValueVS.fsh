ValueSet: FactorValueVS
Id: factor-value
Title: "Kinds of values of factors"
Description: "How the value of a factor is written and which values there can be. The concepts of the systemic alliance name their kinds; a server holds what is recorded against them. Ranges say what can be written down, not what is usual: there are no norms."
* insert Published
* include codes from system FactorValue
