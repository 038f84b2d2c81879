ValueSet: PermissionCategoryVS
Id: permission-category
Title: "Categories of permissions"
Description: "What a consent of this guide permits or denies. Permission of a parent and assent of the child are separate; dissent of the child stops the asking."
* insert Published
* include codes from system PermissionCategory
