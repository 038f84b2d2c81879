// Usage: `* insert ElementItems(G, 4 "Completely", 3 "Mostly", 3 "Mostly", 0 "Not at all")` in an answer to an adult form: the four
// items of goal (G), task (T) or bond (B), as marked; the fourth is the reversed one.
RuleSet: ElementItems(element, first, second, third, fourth)
* insert Item({element}1, {first})
* insert Item({element}2, {second})
* insert Item({element}3, {third})
* insert Item({element}4, {fourth})
