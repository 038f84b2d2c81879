Profile: Permission
Parent: Consent
Id: permission
Title: "Permission"
Description: "A parent's permission, the child's assent or dissent, the release of a rating to somebody, access for a teacher, use in research: each on its own, with its dates. The child's dissent is never overruled by a parent's permission."
* insert ArtifactMetadata
* obeys sal-permission-category and sal-permission-child and sal-permission-parent and sal-permission-actor and sal-permission-purpose
* status MS
* scope MS
* category 1..* MS
* category ^short = "Kind of permission"
* patient 1..1 MS
* patient only Reference(Child)
* patient ^short = "The child"
* dateTime 1..1 MS
* performer 1..* MS
* performer ^short = "Who decides"
* organization MS
* provision 1..1 MS
* provision obeys sal-permission-dates
* provision.type 1..1 MS
* provision.type ^short = "permit | deny; a dissent denies"
* provision.period 1..1 MS
* provision.actor MS
* provision.actor ^short = "To whom it is given"
* provision.purpose MS
* provision.data MS
* provision.data ^short = "The ratings or answers it is about"
