// Usage: `* insert Invented(osaf-parent-professional-by-parent)` in a reliability of a story: figures that nobody found, for
// demonstration only.
RuleSet: Invented(form)
* insert Synthetic
* status = #active
* experimental = true
* type = $alliance-library-type#form-reliability "Reliability of a form"
* publisher = "Sampaguita Child Development Center"
* description = "Invented figures for the demonstration of this software. Nobody ever measured them; they hold for nobody and are no norms."
* relatedArtifact[form].type = #depends-on
* relatedArtifact[form].resource = "https://systemicalliance.org/fhir/Questionnaire/{form}|0.1.0"
* relatedArtifact[source].type = #citation
* relatedArtifact[source].citation = "Invented for the story of Mateo."
* extension[reliability].extension[population].valueCodeableConcept.text = "Invented families of the example stories"
* extension[reliability].extension[language].valueCode = #en
* extension[reliability].extension[standardDeviation].valueDecimal = 15
* extension[reliability].extension[coefficient].valueDecimal = 0.85
* extension[reliability].extension[kind].valueCode = #short-interval-retest
* extension[reliability].extension[retestInterval].valueDuration = 7 'd' "days"
