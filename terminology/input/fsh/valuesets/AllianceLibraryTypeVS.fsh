ValueSet: AllianceLibraryTypeVS
Id: alliance-library-type
Title: "Kinds of libraries"
Description: "What a library of this guide holds."
* insert Published
* include codes from system AllianceLibraryType
