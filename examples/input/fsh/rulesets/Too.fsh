// Usage: `* insert Too(mateo-nanny)` in a plan, after Activity: another who delivers the same activity.
RuleSet: Too(performer)
* activity[=].detail.performer[+] = Reference({performer})
