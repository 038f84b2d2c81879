// Usage: `* insert Confidential` in what somebody said in confidence: answers, ratings, releases.
RuleSet: Confidential
* meta.security = $v3-Confidentiality#R "restricted"
