// Usage: `* insert Synthetic` in every resource of a story. Nobody in these stories exists; the tag keeps a resource
// from being taken for somebody's record.
RuleSet: Synthetic
* meta.tag = $v3-ActReason#HTEST "test health data"
