// Usage: `* insert HadAuthority(custody, [[Sole custody]], 2018-05-21, 2024-08-31)` in a parent: authority that has ended.
RuleSet: HadAuthority(type, display, since, until)
* insert HasAuthority({type}, [[{display}]], {since})
* extension[authority][=].extension[period].valuePeriod.end = "{until}"
