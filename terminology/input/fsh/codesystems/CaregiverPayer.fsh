CodeSystem: CaregiverPayer
Id: caregiver-payer
Title: "Who pays a caregiver"
Description: "Who pays for the care. It matters because a hired caregiver who rates a parent rates an employer."
* insert PublishedCodeSystem(caregiver-payer)
* #parents "Parents" "One or both parents pay."
* #other-family "Other family" "Other relatives pay."
* #agency "Agency" "An agency employs and pays the caregiver."
* #public-program "Public program" "A public program or insurance pays."
* #unpaid "Unpaid" "Nobody pays."
