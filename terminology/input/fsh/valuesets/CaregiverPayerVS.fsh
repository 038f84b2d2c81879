ValueSet: CaregiverPayerVS
Id: caregiver-payer
Title: "Who pays a caregiver"
Description: "Who pays for the care. It matters because a hired caregiver who rates a parent rates an employer."
* insert Published
* include codes from system CaregiverPayer
