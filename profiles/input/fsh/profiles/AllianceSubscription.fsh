Profile: AllianceSubscription
Parent: Subscription
Id: alliance-subscription
Title: "Subscription to notifications"
Description: "Somebody asks to be told when something happens: by a topic, as the Subscriptions R5 Backport has it, or by one of the searches that stand for a topic, as classic R4 has it. A notification says that something happened and, if so asked, to which resource; it never carries a resource."
* insert ArtifactMetadata
* extension contains Subscriber named subscriber 0..1 MS
* status MS
* status ^short = "A client sends requested or off; the server answers active or error"
* end MS
* end ^short = "Until when; the server sets a limit, and sending it again renews it"
* reason MS
* criteria MS
* criteria ^short = "Canonical address of a topic, or a search that stands for one"
* error MS
* channel MS
* channel obeys sal-subscription-channel and sal-subscription-endpoint and sal-subscription-payload and sal-subscription-format
* channel.type MS
* channel.endpoint MS
* channel.payload MS
* channel.payload ^short = "With backport-payload-content: empty or id-only. Without a payload the notification is an empty request or a ping"
* channel.header MS
* channel.header ^short = "Sent to the endpoint; its value is shown to nobody"
