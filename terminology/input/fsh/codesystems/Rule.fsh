CodeSystem: Rule
Id: rule
Title: "Rules of the guide"
Description: "The keys of the rules that an operation outcome names when input breaks them, for example sal-dyad-two. The rules themselves, each with a sentence for whoever has to repair the input, are the constraints of the profiles and the rules that the server documents; they are not listed here a second time."
* insert Published
* ^caseSensitive = true
* ^content = #not-present
