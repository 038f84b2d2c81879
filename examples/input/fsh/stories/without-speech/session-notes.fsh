// Pages of the session notebook.

Instance: tomasi-note-speech-session-1
InstanceOf: SessionNote
Usage: #inline
* insert Noted(tomasi, tomasi-speech-session-1, tomasi-slt, 2026-02-10T10:50:00+13:00)
* insert Behavior([[Lifted his left hand and looked away]], [[A picture he did not want]], [[Took it away and said so]], 6)
* insert Progress([[Chooses by looking]], no-change, [[No Change]], [[Two pictures, eight of twelve looks clear]])
* insert Home([[Sela: the left hand means no at home too]], true)
* insert ForOthers([[Wait ten seconds; his answer comes late]])

Instance: tomasi-note-physio-session-1
InstanceOf: SessionNote
Usage: #inline
* insert Noted(tomasi, tomasi-physio-session-1, tomasi-physiotherapist, 2026-02-24T11:50:00+13:00)
* insert Instructions(1, 6, 4)
* insert Progress([[Stands at the bench]], improving, Improving, [[One verse, with both hands on the bench]])
* insert ForOthers([[He smiles with the left corner of his mouth first]])

Instance: tomasi-note-speech-session-2
InstanceOf: SessionNote
Usage: #inline
* insert Noted(tomasi, tomasi-speech-session-2, tomasi-slt, 2026-08-11T10:50:00+12:00)
* insert Behavior([[Looked at the wrong picture and laughed]], [[Four pictures on the board]], [[Laughed too, and asked again]], 2)
* insert Progress([[Chooses by looking]], improving, Improving, [[Four pictures, nine of twelve looks clear]])
* insert Home([[He chose his shirt for church]], true)
