// Usage: `* insert ChildScore` last in the pictorial forms.
RuleSet: ChildScore
* insert Score(2, [[%points.count() >= 5 and %resource.item.where(linkId = 'practice-passed').answer.value = 3]])
