CodeSystem: AllianceLibraryType
Id: alliance-library-type
Title: "Kinds of libraries"
Description: "What a library of this guide holds."
* insert PublishedCodeSystem(alliance-library-type)
* #form-reliability "Reliability of a form" "How reliably one version of one form measures in one language and population, as one source found it."
