CodeSystem: NotificationTopic
Id: notification-topic
Title: "Topics of notifications"
Description: "What somebody can ask to be told of. A Subscription names a topic by its canonical address, which ends in its code: https://systemicalliance.org/fhir/SubscriptionTopic/[code]. A notification says that something happened, and never what was said."
* insert PublishedCodeSystem(notification-topic)
* #new-rating "New rating" "A directed rating was given, or amended. In focus is the rating, an Observation."
* #possible-strain "Possible strain, review" "A rating is a reason to look at the relationship again: it differs from a stated baseline beyond the known error of measurement, or somebody came away from talking feeling blamed or belittled. In focus is the rating, an Observation. That is no finding about what happened in the relationship."
* #invitation-due "Invitation due" "The day comes near, or has passed, by which somebody was asked to rate, and there is neither an answer nor a refusal. Each of the two is told once. In focus is the invitation, a Task."
* #team-change "Team change" "A system of care or a dyad was made, changed or ended. In focus is the CareTeam."
