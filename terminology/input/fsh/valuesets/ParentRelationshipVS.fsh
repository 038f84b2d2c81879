ValueSet: ParentRelationshipVS
Id: parent-relationship
Title: "Relationships of parents"
Description: "How a parent is related to the child, in codes of HL7 v3 RoleCode. Extensible."
* insert Published
* $v3-RoleCode#PRN "parent"
* $v3-RoleCode#MTH "mother"
* $v3-RoleCode#FTH "father"
* $v3-RoleCode#NMTH "natural mother"
* $v3-RoleCode#NFTH "natural father"
* $v3-RoleCode#ADOPTM "adoptive mother"
* $v3-RoleCode#ADOPTF "adoptive father"
* $v3-RoleCode#STPMTH "stepmother"
* $v3-RoleCode#STPFTH "stepfather"
* $v3-RoleCode#MTHFOST "foster mother"
* $v3-RoleCode#FTHFOST "foster father"
* $v3-RoleCode#GUARD "guardian"
* $v3-RoleCode#RESPRSN "responsible party"
