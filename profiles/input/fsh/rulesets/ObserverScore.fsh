// Usage: `* insert ObserverScore` last in the observer forms.
RuleSet: ObserverScore
* insert Score(4, [[%points.count() >= 8 and %resource.item.where(linkId = 'observed-minutes').answer.value >= 15]])
