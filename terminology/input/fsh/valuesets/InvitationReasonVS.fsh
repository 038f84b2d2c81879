ValueSet: InvitationReasonVS
Id: invitation-reason
Title: "Why somebody is not asked"
Description: "Why a round leaves out a direction, or an invitation ended without an answer."
* insert Published
* include codes from system InvitationReason
