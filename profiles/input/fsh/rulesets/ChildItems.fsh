// Usage: `* insert ChildItems(this parent)`: the six questions of core CH.
RuleSet: ChildItems(partner)
* insert ChildItem(C1, bond, [[Do you like being with {partner}?]])
* insert ChildItem(C2, bond, [[Do you feel safe with {partner}?]])
* insert ChildItem(C3, task, [[Do you like the things you do with {partner}?]])
* insert ChildItem(C4, task, [[When it is hard, does {partner} help you?]])
* insert ChildItem(C5, goal, [[Do you get to choose things with {partner}?]])
* insert ChildItem(C6, goal, [[Does {partner} ask what you want?]])
