ValueSet: SeverityDomainVS
Id: severity-domain
Title: "Domains of severity"
Description: "The domains in which the article distinguishes the severity of impairment (reference 34)."
* insert Published
* include codes from system SeverityDomain
