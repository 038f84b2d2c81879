CodeSystem: SeverityDomain
Id: severity-domain
Title: "Domains of severity"
Description: "The domains in which the article distinguishes the severity of impairment (reference 34)."
* insert PublishedCodeSystem(severity-domain)
* #cognitive "Cognitive" "Thinking, learning and memory."
* #behavioral "Behavioral" "Behavior, including what challenges others."
* #language "Language" "Understanding and use of language."
