CodeSystem: AllianceCore
Id: alliance-core
Title: "Item cores of the open forms"
Description: "The sets of items that the Open Systemic Alliance Forms share. Identical items in both directions make it possible to compare how two people see their relationship; scores of different cores must not be subtracted from each other."
* insert PublishedCodeSystem(alliance-core)
* #AA "Adult about adult" "Twelve items, four for each of goal, task and bond, on the working relationship with another adult."
* #AC "Adult about child" "Twelve items, four for each of goal, task and bond, on the relationship with the child."
* #CH "Child, pictorial" "Six items with drawn faces and words that the child answers about an adult. Total only."
* #OB "Observer" "Nine items on what an observer saw of a child and an adult in one segment of at least fifteen minutes. Total only."
