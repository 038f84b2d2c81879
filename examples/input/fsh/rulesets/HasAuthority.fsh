// Usage: `* insert HasAuthority(joint-custody, [[Joint custody]], 2024-09-01)` in a parent or guardian: kind of authority, since when.
RuleSet: HasAuthority(type, display, since)
* extension[authority][+].extension[type].valueCodeableConcept = $authority-type#{type} "{display}"
* extension[authority][=].extension[period].valuePeriod.start = "{since}"
