// A person at the screen: reads a question, clicks or types the answer. Knows the form only by what the page shows.

/** Answers one item; the answer is the code of an option, a number, or true and false. */
export async function answer(page, item, given) {
  const act = { choice: mark, integer: type, decimal: type, boolean: decide }[item.type];
  if (!act) {
    throw new Error(`Nobody can answer '${item.linkId}': it is of type ${item.type}.`);
  }
  await act(page, item, given);
}

async function mark(page, item, code) {
  const option = item.answerOption.map(offered => offered.valueCoding).find(coding => coding.code === code);
  if (!option) {
    throw new Error(`'${item.linkId}' does not offer '${code}'.`);
  }
  await question(page, item).getByText(option.display, { exact: true }).click();
}

async function decide(page, item, given) {
  await question(page, item).getByText(given === 'true' ? 'Yes' : 'No', { exact: true }).click();
}

async function type(page, item, given) {
  const field = page.getByLabel(item.text, { exact: true });
  await field.fill(given);
  await field.press('Tab');
}

function question(page, item) {
  return page.getByRole('radiogroup', { name: item.text, exact: true });
}
