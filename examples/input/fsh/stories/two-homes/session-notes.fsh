// Pages of the session notebook.

Instance: noor-note-session-1
InstanceOf: SessionNote
Usage: #inline
* insert Noted(noor, noor-session-1, noor-psychologist, 2026-03-11T16:30:00+01:00)
* insert Behavior([[Drew on the table top]], [[Asked to wait for the timer]], [[Gave her paper; she moved the drawing]], 2)
* insert Instructions(1, 8, 6)
* insert Progress([[Notices when her body gets fast]], improving, Improving, [[Said yellow twice by herself]])
* insert ForOthers([[Ask her which color she is before asking for anything else]])

Instance: noor-note-session-2
InstanceOf: SessionNote
Usage: #inline
* insert Noted(noor, noor-session-2, noor-psychologist, 2026-09-02T16:30:00+02:00)
* insert Instructions(0, 9, 8)
* insert Progress([[Packs one bag for two homes]], improving, Improving, [[Made the list herself]])
* insert Home([[The list hangs in both hallways]], true)
