CodeSystem: FactorValue
Id: factor-value
Title: "Kinds of values of factors"
Description: "How the value of a factor is written and which values there can be. The concepts of the systemic alliance name their kinds; a server holds what is recorded against them. Ranges say what can be written down, not what is usual: there are no norms."
* insert PublishedCodeSystem(factor-value)
* insert Property(data-type, code, [["The FHIR data type of the value; none where other resources stand for it."]])
* insert Property(unit, string, [["The unit of a Quantity, as a code of UCUM."]])
* insert Property(minimum, decimal, [["The least value there can be."]])
* insert Property(maximum, decimal, [["The greatest value there can be."]])
* insert Property(code-system, string, [["The code system of which a CodeableConcept has one code."]])
* #truth "Yes or no" "Whether it is so."
* #truth insert CodeProperty(data-type, boolean)
* #scale-0-4 "Scale from 0 to 4" "An ordinal scale of five steps, from 0 (not at all) to 4 (completely)."
* #scale-0-4 insert CodeProperty(data-type, integer)
* #scale-0-4 insert DecimalProperty(minimum, 0)
* #scale-0-4 insert DecimalProperty(maximum, 4)
* #scale-0-3 "Scale from 0 to 3" "An ordinal scale of four steps, from 0 (none) to 3 (severe)."
* #scale-0-3 insert CodeProperty(data-type, integer)
* #scale-0-3 insert DecimalProperty(minimum, 0)
* #scale-0-3 insert DecimalProperty(maximum, 3)
* #global-change "Change from -2 to 2" "A global judgment of change, from -2 (much worse) over 0 (no change) to 2 (much better)."
* #global-change insert CodeProperty(data-type, integer)
* #global-change insert DecimalProperty(minimum, -2)
* #global-change insert DecimalProperty(maximum, 2)
* #count "Count" "How many times, on the occasion or in the period of the observation."
* #count insert CodeProperty(data-type, integer)
* #count insert DecimalProperty(minimum, 0)
* #count-per-hour "Count per hour" "How many times in an hour."
* #count-per-hour insert CodeProperty(data-type, Quantity)
* #count-per-hour insert StringProperty(unit, [["/h"]])
* #count-per-hour insert DecimalProperty(minimum, 0)
* #count-per-day "Count per day" "How many times in a day."
* #count-per-day insert CodeProperty(data-type, Quantity)
* #count-per-day insert StringProperty(unit, [["/d"]])
* #count-per-day insert DecimalProperty(minimum, 0)
* #count-per-week "Count per week" "How many times in a week."
* #count-per-week insert CodeProperty(data-type, Quantity)
* #count-per-week insert StringProperty(unit, [["/wk"]])
* #count-per-week insert DecimalProperty(minimum, 0)
* #count-per-month "Count per month" "How many times in a month of 30.4375 days, the mean month of UCUM."
* #count-per-month insert CodeProperty(data-type, Quantity)
* #count-per-month insert StringProperty(unit, [["/mo"]])
* #count-per-month insert DecimalProperty(minimum, 0)
* #percent "Percent" "A share of what there was to do, to attend or to agree on."
* #percent insert CodeProperty(data-type, Quantity)
* #percent insert StringProperty(unit, [["%"]])
* #percent insert DecimalProperty(minimum, 0)
* #percent insert DecimalProperty(maximum, 100)
* #years "Years" "A time in years, with decimals."
* #years insert CodeProperty(data-type, Quantity)
* #years insert StringProperty(unit, [["a"]])
* #years insert DecimalProperty(minimum, 0)
* #years insert DecimalProperty(maximum, 80)
* #hours-per-week "Hours per week" "A part of a week in hours."
* #hours-per-week insert CodeProperty(data-type, Quantity)
* #hours-per-week insert StringProperty(unit, [["h/wk"]])
* #hours-per-week insert DecimalProperty(minimum, 0)
* #hours-per-week insert DecimalProperty(maximum, 168)
* #instrument-total "Score on an instrument of others" "A total on an instrument that is registered here by its structure; the instrument says which scores there can be."
* #instrument-total insert CodeProperty(data-type, Quantity)
* #instrument-total insert StringProperty(unit, [["{score}"]])
* #alliance-score "Score on an open form" "A score in percent of maximum, taken from a directed rating."
* #alliance-score insert CodeProperty(data-type, Quantity)
* #alliance-score insert StringProperty(unit, [["{score}"]])
* #alliance-score insert DecimalProperty(minimum, 0)
* #alliance-score insert DecimalProperty(maximum, 100)
* #engagement-stage "Stage of engagement" "How far the child has come in considering change."
* #engagement-stage insert CodeProperty(data-type, CodeableConcept)
* #engagement-stage insert StringProperty(code-system, [["https://systemicalliance.org/fhir/CodeSystem/engagement-stage"]])
* #severity "Severity" "Functional severity as judged by a clinician."
* #severity insert CodeProperty(data-type, CodeableConcept)
* #severity insert StringProperty(code-system, [["https://systemicalliance.org/fhir/CodeSystem/condition-severity"]])
* #treatment-decision "Decision on treatment" "What was decided about services for the child."
* #treatment-decision insert CodeProperty(data-type, CodeableConcept)
* #treatment-decision insert StringProperty(code-system, [["https://systemicalliance.org/fhir/CodeSystem/treatment-decision"]])
* #goal-achievement "Achievement of a goal" "How far a goal has been reached, in the words of HL7."
* #goal-achievement insert CodeProperty(data-type, CodeableConcept)
* #goal-achievement insert StringProperty(code-system, [["http://terminology.hl7.org/CodeSystem/goal-achievement"]])
* #observation "Another observation" "No value of its own: it stands in another Observation, to which hasMember or derivedFrom points."
