// Usage: `* insert ObserverItems`: the nine statements of core OB, the same for every adult who is watched with the child.
RuleSet: ObserverItems
* insert ObserverItem(O1, goal, false, [[The adult takes up a choice or preference that the child signals.]])
* insert ObserverItem(O2, goal, false, [[The adult changes a demand when the child signals that it is too hard or too easy.]])
* insert ObserverItem(O3, task, false, [[The child takes part, by any means, when a chance is offered.]])
* insert ObserverItem(O4, task, false, [[The pair keep an exchange going for two or more turns each.]])
* insert ObserverItem(O5, task, true, [[The child withdraws and the activity ends without repair.]])
* insert ObserverItem(O6, bond, false, [[The child shows own listed signs of comfort or pleasure toward the adult.]])
* insert ObserverItem(O7, bond, false, [[After an upset or mismatch, the pair get back in step.]])
* insert ObserverItem(O8, bond, false, [[The adult answers the child's signals promptly and kindly.]])
* insert ObserverItem(O9, bond, true, [[The child shows own listed signs of discomfort toward the adult.]])
