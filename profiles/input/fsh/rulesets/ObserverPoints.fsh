// Usage: `* insert ObserverPoints` in the observer forms: the points of the answered items, O5 and O9 turned round.
RuleSet: ObserverPoints
* insert Variable(points, [[%resource.item.where(linkId in ('O1' | 'O2' | 'O3' | 'O4' | 'O6' | 'O7' | 'O8')).answer.value.select(code.toInteger()).combine(%resource.item.where(linkId in ('O5' | 'O9')).answer.value.select(4 - code.toInteger()))]])
