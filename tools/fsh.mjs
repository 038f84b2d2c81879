// Compiles the FSH sources of the three SUSHI projects, in the order of their dependencies.
//
//   npm run fsh                     compile all and rewrite fsh-generated/
//   npm run fsh -- terminology      compile only the projects named
//   npm run fsh -- --check          compile a copy; fail when the committed output is not what comes out
//
// Each fsh-generated/ also gets SOURCES.sha256, the checksums of what went in and what came out, in the format of
// sha256sum: a machine without Node sees by it whether somebody changed one without the other.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

// An upstream project comes before the projects that read its output. Where another project needs the profiles'
// snapshots, it finds them under `snapshots`, which is build output and not committed.
const projects = [
  { name: 'terminology' },
  { name: 'profiles', snapshots: 'target/sushi-snapshots' },
  { name: 'examples' },
];

// SUSHI looks for the newest tools package by itself; nothing of this guide uses it, and offline it is not there.
// It also calls the properties that only a publisher of web pages reads unused, `parameters` among them, although it
// reads `path-resource` itself.
const withoutMeaning = /Failed to load automatically-provided hl7\.fhir\.uv\.tools\.r4#latest|The FSHOnly property is set/;

const sources = ['sushi-config.yaml', 'input'];
const generated = 'fsh-generated/resources';
const checksums = 'fsh-generated/SOURCES.sha256';

main(process.argv.slice(2)).catch(problem => {
  console.error(problem.message);
  process.exitCode = 1;
});

async function main(args) {
  const check = args.includes('--check');
  const named = args.filter(arg => arg !== '--check');
  const unknown = named.filter(name => !projects.some(project => project.name === name));
  if (unknown.length > 0) {
    const known = projects.map(project => project.name).join(', ');
    throw new Error(`No such project: ${unknown.join(', ')}. There are ${known}.`);
  }
  const chosen = projects.filter(isProject).filter(({ name }) => named.length === 0 || named.includes(name));
  await (check ? checkAll(chosen) : compileAll(repository, chosen));
}

function isProject({ name }) {
  return fs.existsSync(path.join(repository, name, 'sushi-config.yaml'));
}

/** Compiles a copy of the sources, so that the check leaves no trace, and compares. */
async function checkAll(chosen) {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'fsh-check-'));
  try {
    for (const { name } of projects.filter(isProject)) {
      for (const source of [...sources, generated]) {
        copyIfThere(path.join(repository, name, source), path.join(copy, name, source));
      }
    }
    await compileAll(copy, chosen);
    const differences = chosen.flatMap(({ name }) => differing(name, copy));
    if (differences.length > 0) {
      throw new Error(
        `The committed output differs from what the sources compile to; run "npm run fsh" and commit:\n` +
          differences.map(line => `  ${line}`).join('\n'));
    }
    console.log('The committed output is what the sources compile to.');
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
}

function differing(name, copy) {
  const committed = outputOf(path.join(repository, name));
  const fresh = outputOf(path.join(copy, name));
  return [...new Set([...committed.keys(), ...fresh.keys()])].sort(byCodeUnit).flatMap(file => {
    const shown = `${name}/${file}`;
    if (!fresh.has(file)) return [`${shown} comes from no source`];
    if (!committed.has(file)) return [`${shown} is missing`];
    return committed.get(file).equals(fresh.get(file)) ? [] : [`${shown} differs`];
  });
}

function outputOf(directory) {
  const files = [...filesUnder(directory, generated), ...filesUnder(directory, checksums)];
  return new Map(files.map(file => [file, fs.readFileSync(path.join(directory, file))]));
}

/** Compiles the chosen projects below a root; the first that has errors ends it. */
async function compileAll(root, chosen) {
  for (const project of chosen) {
    await compile(root, project);
  }
}

async function compile(root, project) {
  const directory = path.join(root, project.name);
  await prepareUpstream(root, project);
  const output = fs.mkdtempSync(path.join(os.tmpdir(), `fsh-${project.name}-`));
  try {
    const { warnings } = await sushi(project.name, directory, output, Boolean(project.snapshots));
    if (project.snapshots) {
      replaceFiles(path.join(output, generated), path.join(directory, project.snapshots, generated), text => text);
    }
    const count = replaceFiles(path.join(output, generated), path.join(directory, generated), withoutSnapshot);
    writeChecksums(directory);
    console.log(`${project.name}: ${count} resources, 0 errors, ${warnings} warnings`);
  } finally {
    fs.rmSync(output, { recursive: true, force: true });
  }
}

/** Makes the snapshots that the project's configuration points to, when the upstream project was not compiled now. */
async function prepareUpstream(root, project) {
  const upstream = projects.slice(0, projects.indexOf(project)).filter(isProject);
  for (const { name, snapshots } of upstream.filter(({ snapshots }) => snapshots)) {
    const directory = path.join(root, name);
    if (snapshotsAreCurrent(directory, snapshots)) continue;
    const output = fs.mkdtempSync(path.join(os.tmpdir(), `fsh-${name}-`));
    try {
      await sushi(name, directory, output, true);
      replaceFiles(path.join(output, generated), path.join(directory, snapshots, generated), text => text);
    } finally {
      fs.rmSync(output, { recursive: true, force: true });
    }
  }
}

/** Snapshots are current when they are the project's output and nothing but the snapshots was added. */
function snapshotsAreCurrent(directory, snapshots) {
  const made = filesUnder(path.join(directory, snapshots), generated);
  const committed = filesUnder(directory, generated);
  return (
    made.length > 0 &&
    made.join() === committed.join() &&
    made.every(file => {
      const snapshot = fs.readFileSync(path.join(directory, snapshots, file), 'utf8');
      return withoutSnapshot(snapshot) === fs.readFileSync(path.join(directory, file), 'utf8');
    })
  );
}

/** Runs SUSHI; its own exit code counts errors modulo 256, so the messages decide. */
function sushi(name, directory, output, snapshot) {
  const require = createRequire(import.meta.url);
  const sushiPackage = require.resolve('fsh-sushi/package.json');
  const program = path.join(path.dirname(sushiPackage), require(sushiPackage).bin.sushi);
  const args = [program, 'build', directory, '--out', output, ...(snapshot ? ['--snapshot'] : [])];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: repository });
    let log = '';
    child.stdout.on('data', data => (log += data));
    child.stderr.on('data', data => (log += data));
    child.on('error', reject);
    child.on('close', code => {
      const said = messages(log);
      const errors = said.filter(message => message.startsWith('error'));
      const warnings = said.filter(message => message.startsWith('warn') && !withoutMeaning.test(message));
      [...errors, ...warnings].forEach(message => console.error(`${name}: ${message}`));
      if (errors.length > 0 || code !== 0) {
        reject(new Error(errors.length > 0 ? `${name}: ${errors.length} errors` : `${name}: SUSHI failed\n${log}`));
      } else {
        resolve({ warnings: warnings.length });
      }
    });
  });
}

/** The messages of SUSHI's log, each with the indented lines (file, line) that belong to it. */
function messages(log) {
  const plain = log.replace(/\u001b\[\d+m/g, '');
  return plain.split(/\n(?=\S|$)/).filter(message => /^(error|warn)\s/.test(message));
}

/** Makes a folder hold exactly the files of another, sorted out of what SUSHI writes beside the resources. */
function replaceFiles(from, to, change) {
  fs.mkdirSync(to, { recursive: true });
  const names = fs.existsSync(from) ? fs.readdirSync(from).sort(byCodeUnit) : [];
  for (const stale of fs.readdirSync(to).filter(name => !names.includes(name))) {
    fs.rmSync(path.join(to, stale), { recursive: true });
  }
  for (const name of names) {
    writeIfChanged(path.join(to, name), change(fs.readFileSync(path.join(from, name), 'utf8')));
  }
  return names.length;
}

function withoutSnapshot(text) {
  const { snapshot, ...resource } = JSON.parse(text);
  return JSON.stringify(resource, null, 2) + '\n';
}

function writeChecksums(directory) {
  const files = [...sources, generated].flatMap(source => filesUnder(directory, source)).sort(byCodeUnit);
  const lines = files.map(file => `${sha256(path.join(directory, file))}  ${file}\n`);
  writeIfChanged(path.join(directory, checksums), lines.join(''));
}

function sha256(file) {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

/** The files at or below a path, relative to the directory, with forward slashes, sorted. */
function filesUnder(directory, start) {
  const absolute = path.join(directory, start);
  if (!fs.existsSync(absolute)) return [];
  if (fs.statSync(absolute).isFile()) return [start];
  return fs
    .readdirSync(absolute)
    .filter(name => !name.startsWith('.'))
    .flatMap(name => filesUnder(directory, `${start}/${name}`))
    .sort(byCodeUnit);
}

function byCodeUnit(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

function writeIfChanged(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  fs.writeFileSync(file, text);
}

function copyIfThere(from, to) {
  if (fs.existsSync(from)) fs.cpSync(from, to, { recursive: true });
}
