ValueSet: StrainBasisVS
Id: strain-basis
Title: "What a possible strain rests on"
Description: "Why somebody should look at a relationship. None of it says what happened, or through whom."
* insert Published
* include codes from system StrainBasis
