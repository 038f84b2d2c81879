Invariant: sal-subscription-channel
Description: "Notifications are sent by rest-hook or websocket."
Severity: #error
Expression: "type.empty() or type = 'rest-hook' or type = 'websocket'"
