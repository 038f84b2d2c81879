Extension: MarkedItem
Id: marked-item
Title: "Item that asks for a conversation"
Description: "An item that the informant marked in a way that asks for a conversation whatever the score is: of the items about another adult B4, coming away feeling blamed or belittled, marked mostly or completely. It is no statistic, and says nothing about why."
Context: Observation
* insert ArtifactMetadata
* . ^short = "Link id of an item that asks for a conversation by itself"
* value[x] 1..1
* value[x] only code
