Invariant: sal-subscription-payload
Description: "A notification never carries a resource: leave the payload out, or have the extension backport-payload-content say empty or id-only."
Severity: #error
Expression: "payload.empty() or payload.extension.where(url = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content').value.where($this = 'empty' or $this = 'id-only').exists()"
