Profile: Child
Parent: Patient
Id: child
Title: "Child"
Description: "The child or adolescent with a neurodevelopmental disorder, at the centre of the system of care and the subject of everything in this guide."
* insert ArtifactMetadata
* obeys sal-child-birth
* identifier MS
* identifier ^short = "The record number of the site"
* name 1..* MS
* name ^short = "Name, as the child is called"
* gender MS
* birthDate MS
* birthDate ^short = "Date of birth; may be coarse in data for research"
* communication MS
* communication ^short = "Languages and ways of communicating in which a form can be offered"
* generalPractitioner MS
