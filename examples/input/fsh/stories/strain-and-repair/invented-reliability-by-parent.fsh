Instance: invented-reliability-by-parent
InstanceOf: FormReliability
Usage: #inline
* insert Invented(osaf-parent-professional-by-parent)
* title = "INVENTED reliability of the form by which parents rate professionals, for demonstration only"
