CodeSystem: NoContactReason
Id: no-contact-reason
Title: "Reasons for no working contact"
Description: "Why two members of a system of care do not work with each other, so that no rating of their relationship is expected."
* insert PublishedCodeSystem(no-contact-reason)
* #different-setting "Different settings" "The two work in different settings, for example school and clinic, and never meet."
* #not-yet-met "Not yet met" "The two have not met yet."
* #no-overlap "No overlap in time" "The work of one ended before that of the other began."
* #separated-by-agreement "Apart by agreement" "The two keep apart by agreement or by order, for example after a separation."
* #safety "Safety" "Contact between the two would endanger somebody."
* #language-barrier "No shared language" "The two share no language and work through others."
