// Pages of the session notebook.

Instance: mateo-note-speech-session-1
InstanceOf: SessionNote
Usage: #inline
* insert Noted(mateo, mateo-speech-session-1, mateo-slt, 2026-01-20T11:00:00+08:00)
* insert Behavior([[Reached for the snack and looked at Katrina]], [[The card lay beside the snack]], [[Waited; he gave the card]], 5)
* insert Instructions(1, 12, 9)
* insert Progress([[Asks for a snack with a card]], improving, Improving, [[Five requests, two without a hand on his]])
* insert Home([[Rosalie: he takes her to the fridge by the hand]], true)
* insert ForOthers([[He likes to hand the card back himself; leave him the time]])

Instance: mateo-note-ot-session-1
InstanceOf: SessionNote
Usage: #inline
* insert Noted(mateo, mateo-ot-session-1, mateo-ot, 2026-02-10T15:10:00+08:00)
* insert Instructions(2, 14, 11)
* insert Progress([[Getting dressed in small steps]], no-change, [[No Change]], [[Both socks, first one chosen by him]])
* insert ForOthers([[He is calmer when the room light is low]])

Instance: mateo-note-speech-session-2
InstanceOf: SessionNote
Usage: #inline
* insert Noted(mateo, mateo-speech-session-2, mateo-slt, 2026-03-17T11:00:00+08:00)
* insert Behavior([[Left the table]], [[Third request in a row]], [[Sat down on the floor near him without talking]], 3)
* insert Instructions(3, 10, 4)
* insert Progress([[Asks for a snack with a card]], worsening, Worsening, [[Two requests; he had slept badly]])
* insert Home([[No cards at home this week]], true)

Instance: mateo-note-behavior-session-1
InstanceOf: SessionNote
Usage: #inline
* insert Noted(mateo, mateo-behavior-session-1, mateo-behavior-analyst, 2026-04-22T10:40:00+08:00)
* insert Behavior([[Put his hands over his ears and went to the door]], [[The group song began]], [[Opened the door; he came back when the song was over]], 2)
* insert Instructions(2, 9, 6)
* insert Home([[Rosalie: he leaves when two people talk at once]], false)
* insert ForOthers([[Going to the door is how he says it is too loud; please answer it]])

Instance: mateo-note-ot-session-2
InstanceOf: SessionNote
Usage: #inline
* insert Noted(mateo, mateo-ot-session-2, mateo-ot, 2026-06-16T15:10:00+08:00)
* insert Instructions(1, 12, 10)
* insert Progress([[Puts on his shirt]], improving, Improving, [[Help with the second sleeve only]])
* insert ForOthers([[The blue shirt is the easy one]])

Instance: mateo-note-speech-session-3
InstanceOf: SessionNote
Usage: #inline
* insert Noted(mateo, mateo-speech-session-3, mateo-slt, 2026-09-08T11:00:00+08:00)
* insert Behavior([[Laughed and looked at Rosalie]], [[Katrina gave the wrong snack on purpose]], [[Gave it again, wrong]], 4)
* insert Instructions(0, 12, 11)
* insert Progress([[Asks for a snack with a card]], improving, Improving, [[First requests with two cards]])
* insert Home([[Twelve requests a week at breakfast]], true)
* insert ForOthers([[Two cards: what he wants, and who should give it]])
