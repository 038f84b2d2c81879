// What every published terminology resource says about itself. Usage: * insert Published
RuleSet: Published
* ^experimental = true
* ^publisher = "Systemic Alliance FHIR"
* ^copyright = "Dedicated to the public domain under CC0 1.0. Codes of other code systems that are named here remain under the terms of their owners."
