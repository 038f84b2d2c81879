CodeSystem: PermissionCategory
Id: permission-category
Title: "Categories of permissions"
Description: "What a consent of this guide permits or denies. Permission of a parent and assent of the child are separate; dissent of the child stops the asking."
* insert PublishedCodeSystem(permission-category)
* #parental-permission "Parental permission" "Permission of a parent or guardian to ask the child and about the child."
* #child-assent "Child assent or dissent" "The child's own agreement or refusal to answer; asked every time."
* #participation "Participation" "An informant's own agreement to be asked and to have the answers used. Denied, it is a withdrawal: nobody asks any more, and what was said leaves every later summary."
* #rating-release "Release of ratings" "The rater's decision who may read the rating; without it the rated person may not."
* #teacher-access "Access for a teacher" "Access of a named teacher of a named school for a named purpose."
* #research-use "Use in research" "Use of data in research; every informant decides alone, professionals included."
