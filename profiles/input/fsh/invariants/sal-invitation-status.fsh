Invariant: sal-invitation-status
Description: "An invitation is requested, accepted, completed, rejected (declined), cancelled or entered in error."
Severity: #error
Expression: "$this = 'requested' or $this = 'accepted' or $this = 'completed' or $this = 'rejected' or $this = 'cancelled' or $this = 'entered-in-error'"
