// Usage: `* insert Face([[A smiling face]], [[PHN2Zy…]])` after AnswerOption: a drawing that a renderer shows beside the word.
RuleSet: Face(title, data)
* answerOption[=].extension[+].url = $itemAnswerMedia
* answerOption[=].extension[=].valueAttachment.contentType = #image/svg+xml
* answerOption[=].extension[=].valueAttachment.data = "{data}"
* answerOption[=].extension[=].valueAttachment.title = "{title}"
