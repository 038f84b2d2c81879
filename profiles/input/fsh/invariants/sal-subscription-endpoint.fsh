Invariant: sal-subscription-endpoint
Description: "A rest-hook has an endpoint, and a websocket has none."
Severity: #error
Expression: "(type = 'rest-hook' implies endpoint.exists()) and (type = 'websocket' implies endpoint.empty())"
