Invariant: sal-error-known
Description: "A standard error comes with its interval and its reliability; or the extension says why it is unknown."
Severity: #error
Expression: "(extension('standardError').exists() and extension('low').exists() and extension('high').exists() and extension('reliability').exists()) xor extension('unknown').exists()"
