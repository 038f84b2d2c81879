Instance: invented-reliability-by-professional
InstanceOf: FormReliability
Usage: #inline
* insert Invented(osaf-parent-professional-by-professional)
* title = "INVENTED reliability of the form by which professionals rate parents, for demonstration only"
