// Pages of the session notebook.

Instance: chiamaka-note-speech-session-1
InstanceOf: SessionNote
Usage: #inline
* insert Noted(chiamaka, chiamaka-speech-session-1, chiamaka-slt, 2026-05-06T16:00:00+01:00)
* insert Instructions(0, 10, 9)
* insert Progress([[Orders in a café]], improving, Improving, [[Asked for the till receipt without a prompt]])
* insert ForOthers([[She prefers to be asked twice rather than helped once]])

Instance: chiamaka-note-speech-session-2
InstanceOf: SessionNote
Usage: #inline
* insert Noted(chiamaka, chiamaka-speech-session-2, chiamaka-slt, 2026-09-16T16:00:00+01:00)
* insert Behavior([[Told Callum not to order for her]], [[Callum began to speak]], [[He stopped and apologized]], 1)
* insert Progress([[Orders in a café]], achieved, Achieved, [[Ordered and paid for two]])
* insert Home([[Chiamaka: I did it with my cousin too]], true)
