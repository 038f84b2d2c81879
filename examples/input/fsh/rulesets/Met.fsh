// Usage: `* insert Met(mateo, feedback-session, [[Feedback session]], start, end, [[What it was about.]])` in a contact, before Attended
// and Agreed.
RuleSet: Met(child, type, display, start, end, topics)
* insert Synthetic
* status = #finished
* class = $v3-ActCode#AMB "ambulatory"
* type = $contact-type#{type} "{display}"
* subject = Reference({child})
* period.start = "{start}"
* period.end = "{end}"
* reasonCode.text = "{topics}"
