// Usage: `* insert Adolescent` in an answer that an adolescent gave, after Answered, and in its rating.
RuleSet: Adolescent
* meta.security[+] = $v3-ActCode#ADOL "adolescent information sensitivity"
