#!/usr/bin/env node
// Uses an app built on fhirclient as a person would: starts it, logs in, chooses a child, allows access.
//
//   node tools/smart/launch.mjs --fhir http://localhost:8080/fhir --user "Katrina Lim" [--child "Mateo Villanueva"] \
//        [--scope "…"] [--from-records]
//
// Prints what the app learned, as JSON. With --from-records it is a records system that starts the app (an EHR launch),
// else the person (a standalone launch). The browser is Chromium, at $CHROMIUM or /usr/bin/chromium; requests of the
// pages to anything but this machine are refused and make it fail.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { servePages } from './pages.mjs';

const patience = 120_000; // milliseconds; a machine that runs a test suite besides is slow
const own = new Set(['localhost', '127.0.0.1']);

const { values: options } = parseArgs({
  options: {
    fhir: { type: 'string' },
    user: { type: 'string' },
    child: { type: 'string' },
    scope: { type: 'string', default: 'openid fhirUser launch/patient online_access patient/*.rs' },
    'from-records': { type: 'boolean', default: false },
    screenshot: { type: 'string' },
  },
});

const pages = await servePages();
const browser = await chromium.launch({
  timeout: patience,
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const trouble = watch(page);
  await (options['from-records'] ? startFromRecords(page) : startAlone(page));
  await allow(page);
  const result = await used(page, trouble);
  console.log(JSON.stringify(result, null, 2));
  process.exitCode = result.error ? 1 : 0;
} finally {
  await browser.close();
  pages.close();
}

function watch(page) {
  const trouble = [];
  page.on('pageerror', error => trouble.push(`The page failed: ${error.message}`));
  page.on('requestfailed', request => trouble.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.route(url => !own.has(url.hostname), route => {
    trouble.push(`The page asked for ${route.request().url()}.`);
    return route.abort();
  });
  return trouble;
}

async function startAlone(page) {
  await page.goto(`${pages.origin}/launch.html?${new URLSearchParams({ iss: options.fhir, scope: options.scope })}`);
  await logIn(page);
  if (options.child) {
    await page.getByRole('button', { name: options.child }).click();
  }
}

async function startFromRecords(page) {
  await page.goto(new URL('/launch', options.fhir).href);
  await logIn(page);
  await page.getByLabel('Address of the app').fill(`${pages.origin}/launch.html`);
  await page.getByRole('button', { name: options.child }).click();
}

async function logIn(page) {
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
  if (options.screenshot) {
    await page.screenshot({ path: options.screenshot, fullPage: true });
  }
  await page.getByRole('button', { name: options.user }).click();
}

async function allow(page) {
  await page.getByRole('button', { name: 'Allow' }).click();
}

async function used(page, trouble) {
  try {
    await page.waitForFunction(() => window.result);
    return await page.evaluate(() => window.result);
  } catch (error) {
    return { error: [error.message, page.url(), await page.textContent('body'), ...trouble].join('\n') };
  }
}
