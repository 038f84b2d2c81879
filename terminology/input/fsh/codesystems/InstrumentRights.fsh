CodeSystem: InstrumentRights
Id: instrument-rights
Title: "Rights on instruments"
Description: "What may be done with an instrument of others, as far as it is known. Without a written permission only its name and structure are used."
* insert PublishedCodeSystem(instrument-rights)
* #text "Text may be embedded" "The text is in the public domain, or its owner lets everybody embed it."
* #licence "Licence needed" "Electronic use needs a written licence or permission of the owner."
* #name "Name and structure only" "No permission is known; the text stays out."
