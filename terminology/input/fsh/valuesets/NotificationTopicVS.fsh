ValueSet: NotificationTopicVS
Id: notification-topic
Title: "Topics of notifications"
Description: "What somebody can ask to be told of."
* insert Published
* include codes from system NotificationTopic
