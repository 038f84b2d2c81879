// Usage: `* insert Section([[Who was heard]], [[<p>…</p>]])` in a report.
RuleSet: Section(title, paragraphs)
* section[+].title = "{title}"
* section[=].text.status = #generated
* section[=].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\">{paragraphs}</div>"
