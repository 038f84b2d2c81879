#!/usr/bin/env node
// Shows a form of the guide in LHC-Forms, fills it in as a person would, and prints or submits what LHC-Forms returns.
//
//   node tools/lforms/fill.mjs --form <URL or file of a Questionnaire> --answers G1=4,G2=3,… \
//        [--screenshot form.png] [--submit <URL that takes a QuestionnaireResponse>] [--authorization <header>]
//
// Prints the QuestionnaireResponse; with --submit, an object of `sent`, `status` and `received`. What is submitted is
// what LHC-Forms returned, unchanged. Items that --answers does not name are left out. Runs without internet: requests
// of the page to any other host are refused and make it fail. The browser is Chromium, at $CHROMIUM or /usr/bin/chromium.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { servePages } from './pages.mjs';
import { answer } from './person.mjs';

const patience = 120_000; // milliseconds; a machine that runs a test suite besides is slow

const { values: options } = parseArgs({
  options: {
    form: { type: 'string' },
    answers: { type: 'string', default: '' },
    screenshot: { type: 'string' },
    submit: { type: 'string' },
    authorization: { type: 'string' },
  },
});
if (!options.form) {
  console.error('Name the form: --form <URL or file of a Questionnaire>.');
  process.exit(2);
}

const headers = options.authorization ? { Authorization: options.authorization } : {};
const questionnaire = await load(options.form);
const response = await fillIn(questionnaire, answersOf(options.answers));
const result = options.submit ? await submit(options.submit, response) : response;
console.log(JSON.stringify(result, null, 2));
process.exitCode = result.status >= 400 ? 1 : 0;

async function load(form) {
  if (!/^https?:/.test(form)) {
    return JSON.parse(await readFile(form, 'utf8'));
  }
  const reply = await fetch(form, { headers: { Accept: 'application/fhir+json', ...headers } });
  if (!reply.ok) {
    throw new Error(`${form} answered ${reply.status}.`);
  }
  return reply.json();
}

function answersOf(list) {
  return new Map(list.split(',').filter(Boolean).map(pair => pair.trim().split('=')));
}

async function fillIn(form, answers) {
  const pages = await servePages();
  const browser = await chromium.launch({
    timeout: patience,
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    page.setDefaultTimeout(patience);
    const trouble = watch(page, pages.origin);
    await show(page, pages.origin, form);
    await answerAll(page, form, answers);
    const filled = await settled(page);
    if (options.screenshot) {
      await page.screenshot({ path: options.screenshot, fullPage: true });
    }
    if (trouble.length > 0) {
      throw new Error(trouble.join('\n'));
    }
    return filled;
  } finally {
    await browser.close();
    pages.close();
  }
}

function watch(page, origin) {
  const trouble = [];
  page.on('pageerror', error => trouble.push(`The page failed: ${error.message}`));
  page.route(
    url => url.origin !== origin,
    route => {
      trouble.push(`The page asked for ${route.request().url()}.`);
      return route.abort();
    },
  );
  return trouble;
}

async function show(page, origin, form) {
  await page.goto(origin);
  await page.evaluate(shown => window.LForms.Util.addFormToPage(shown, 'form', { fhirVersion: 'R4' }), form);
  await page.getByText(form.title).first().waitFor();
}

async function answerAll(page, form, answers) {
  const items = new Map(form.item.map(item => [item.linkId, item]));
  for (const [linkId, given] of answers) {
    if (!items.has(linkId)) {
      throw new Error(`The form has no item '${linkId}'.`);
    }
    await answer(page, items.get(linkId), given);
  }
}

/** What LHC-Forms returns, once its calculations have come to rest. */
async function settled(page) {
  const read = () => page.evaluate(() => window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
  const content = reading => JSON.stringify(reading.item);
  let reading;
  let next = await read();
  do {
    reading = next;
    await page.waitForTimeout(750);
    next = await read();
  } while (content(reading) !== content(next));
  return next;
}

async function submit(url, filled) {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/fhir+json', Accept: 'application/fhir+json', ...headers },
    body: JSON.stringify(filled),
  });
  return { sent: filled, status: reply.status, received: await reply.json() };
}
