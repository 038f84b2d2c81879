Instance: mateo-report
InstanceOf: AllianceReport
Usage: #inline
* insert Synthetic
* insert Confidential
* status = #final
* type = $loinc#85847-2
* subject = Reference(mateo)
* date = "2026-10-31T17:00:00+08:00"
* author = Reference(mateo-pediatrician)
* title = "Alliance report: Mateo Villanueva, October 2026"
* confidentiality = #R
* insert Section([[Who was heard]], [[<p>Between 1 November 2025 and 31 October 2026, 26 of 34 pairs were heard in at least one direction, 44 of 68 directions. 1 direction was declined, 2 are overdue, 1 is asked and not due, 19 were never asked. One pair has no working contact. Silence is not a rating.</p>]])
* section[=].entry[+] = Reference(mateo-coverage)
* section[=].entry[+] = Reference(mateo-primary-index)
* section[=].entry[+] = Reference(mateo-secondary-index)
* insert Section([[Mother and speech and language therapist]], [[<p>Liza Villanueva about Katrina Lim: January 83.33, April 47.92, July 68.75, October 85.42. Katrina Lim about Liza Villanueva: January 81.25, April 66.67, July 70.83, October 85.42. In April the mother marked that she mostly came away feeling blamed or belittled; such an answer asks for a conversation whatever the score. Feedback sessions took place on 24 April, 15 May and 26 June, the team conference on 5 June.</p>]])
* section[=].entry[+] = Reference(rating-mateo-1-mother-on-slt)
* section[=].entry[+] = Reference(rating-mateo-2-mother-on-slt)
* section[=].entry[+] = Reference(rating-mateo-3-mother-on-slt)
* section[=].entry[+] = Reference(rating-mateo-4-mother-on-slt)
* insert Section([[How to read this]], [[<p>Scores are percent of maximum of a research draft without norms or cut-offs. The error of measurement is on record for two of the forms only, with figures that were invented for this demonstration; where it is unknown no difference is called one. The report does not say what caused what. It is meant for the developmental pediatrician and not for custody determination or appraisal of staff.</p>]])
