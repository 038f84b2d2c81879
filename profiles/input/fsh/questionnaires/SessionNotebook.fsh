Instance: SessionNotebook
InstanceOf: Questionnaire
Usage: #definition
Title: "Session notebook"
Description: "What a professional saw in one session and wants the child's other professionals to know: observed behaviours, progress towards the goals, news from home. It travels with the child from professional to professional. Nothing in it is scored as alliance."
* id = "session-notebook"
* url = "https://systemicalliance.org/fhir/Questionnaire/session-notebook"
* name = "SessionNotebook"
* insert InstanceMetadata
* date = "2026-11-24"
* copyright = "Dedicated to the public domain under CC0-1.0."
* subjectType = #Patient
* code = $alliance-concept#practice-session-notebook
* insert DisplayItem(sharing, [[All professionals of this child can read this page. Psychotherapy notes do not belong here.]])
* item[+].linkId = "observed-behavior"
* item[=].type = #group
* item[=].text = "Observed behaviour"
* item[=].repeats = true
* item[=].item[+].linkId = "behavior"
* item[=].item[=].type = #string
* item[=].item[=].text = "What the child did"
* item[=].item[=].required = true
* item[=].item[+].linkId = "before"
* item[=].item[=].type = #string
* item[=].item[=].text = "What happened just before"
* item[=].item[+].linkId = "after"
* item[=].item[=].type = #string
* item[=].item[=].text = "What others did then"
* item[=].item[+].linkId = "times"
* item[=].item[=].type = #integer
* item[=].item[=].text = "How many times in this session"
* item[=].item[=].extension[+].url = $minValue
* item[=].item[=].extension[=].valueInteger = 0
* item[+].linkId = "escape-motivated-behavior"
* item[=].type = #integer
* item[=].text = "How many times did the child act to get out of a demand or an activity?"
* item[=].code = $alliance-concept#escape-motivated-behavior
* item[=].extension[+].url = $minValue
* item[=].extension[=].valueInteger = 0
* item[+].linkId = "child-compliance"
* item[=].type = #group
* item[=].text = "Instructions and routines offered"
* item[=].code = $alliance-concept#child-compliance
* item[=].item[+].linkId = "instructions-given"
* item[=].item[=].type = #integer
* item[=].item[=].text = "How many were given?"
* item[=].item[=].extension[+].url = $minValue
* item[=].item[=].extension[=].valueInteger = 0
* item[=].item[+].linkId = "instructions-taken-up"
* item[=].item[=].type = #integer
* item[=].item[=].text = "How many did the child take up without coercion?"
* item[=].item[=].extension[+].url = $minValue
* item[=].item[=].extension[=].valueInteger = 0
* item[+].linkId = "progress"
* item[=].type = #group
* item[=].text = "Progress towards a goal"
* item[=].repeats = true
* item[=].item[+].linkId = "goal"
* item[=].item[=].type = #string
* item[=].item[=].text = "Goal worked on"
* item[=].item[=].required = true
* item[=].item[+].linkId = "achievement"
* item[=].item[=].type = #choice
* item[=].item[=].text = "Compared with the last session"
* item[=].item[=].answerOption[+].valueCoding = $goal-achievement#improving "Improving"
* item[=].item[=].answerOption[+].valueCoding = $goal-achievement#no-change "No Change"
* item[=].item[=].answerOption[+].valueCoding = $goal-achievement#worsening "Worsening"
* item[=].item[=].answerOption[+].valueCoding = $goal-achievement#achieved "Achieved"
* item[=].item[+].linkId = "progress-note"
* item[=].item[=].type = #text
* item[=].item[=].text = "What was seen"
* item[+].linkId = "home-behavior-update"
* item[=].type = #text
* item[=].text = "What was reported from home?"
* item[=].code = $alliance-concept#home-behavior-update
* item[+].linkId = "home-program-discussed"
* item[=].type = #boolean
* item[=].text = "Was the home programme discussed?"
* item[=].code = $alliance-concept#home-program-discussed
* item[+].linkId = "for-others"
* item[=].type = #text
* item[=].text = "What should the others who see the child know before they see the child next?"
