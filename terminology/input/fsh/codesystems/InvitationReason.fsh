CodeSystem: InvitationReason
Id: invitation-reason
Title: "Why somebody is not asked"
Description: "Why a round leaves out a direction, or an invitation ended without an answer. None of them is about the person: it says what the asking came up against."
* insert PublishedCodeSystem(invitation-reason)
* #excluded "Left out of the round" "Whoever started the round left the pair or one of the two out."
* #no-agreement "No agreement" "There is no agreement in force by which this person may be asked about this partner."
* #already-asked "Asked already" "The person was asked, and there is still time to answer."
* #burden "Asked enough" "The person was asked as often lately as anybody should be."
* #lapsed "Not answered in time" "The due date passed without an answer, and the person was asked anew."
