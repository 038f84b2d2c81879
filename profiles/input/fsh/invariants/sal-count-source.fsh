Invariant: sal-count-source
Description: "What is counted are contacts, goals and session notes."
Severity: #error
Expression: "entity.what.reference.all($this.contains('Encounter/') or $this.contains('Goal/') or $this.contains('QuestionnaireResponse/') or $this.startsWith('urn:'))"
