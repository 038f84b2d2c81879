ValueSet: ContactTypeVS
Id: contact-type
Title: "Types of contacts"
Description: "The contacts through which alliances are built (article, \"Alliance among professionals\" and conclusion)."
* insert Published
* include codes from system ContactType
