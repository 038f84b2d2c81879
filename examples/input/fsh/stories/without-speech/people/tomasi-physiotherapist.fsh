Instance: tomasi-physiotherapist
InstanceOf: Professional
Usage: #inline
* insert Practices(hemi-parata, harbour-view-child-health, physiotherapist, Physiotherapist, 5)
