// Usage: `* insert Born(2021-03-08, en)` in a child: day of birth and the language the family speaks with the child.
RuleSet: Born(day, language)
* birthDate = "{day}"
* communication.language = urn:ietf:bcp:47#{language}
* communication.preferred = true
