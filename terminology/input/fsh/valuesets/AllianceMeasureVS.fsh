ValueSet: AllianceMeasureVS
Id: alliance-measure
Title: "Measures of the systemic alliance"
Description: "What an observation of this guide reports: one directed rating, how it differs from an earlier one or from the partner's, an index of a subsystem, or how much of the system was heard. There is no grand total of both subsystems, and none of the values has norms or cut-offs."
* insert Published
* include codes from system AllianceMeasure
