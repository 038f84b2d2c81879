ValueSet: NoContactReasonVS
Id: no-contact-reason
Title: "Reasons for no working contact"
Description: "Why two members of a system of care do not work with each other, so that no rating of their relationship is expected."
* insert Published
* include codes from system NoContactReason
