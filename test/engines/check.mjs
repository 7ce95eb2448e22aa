// The same bytes everywhere: the digests of the built package in several zones and locales, and with --engines on several engines.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { writeScript, writeWorkload } from './bundle.mjs';
import { engineScripts, otherEngines } from './engines.mjs';

const script = 'test/engines/digest.mjs';
const quickPlaces = [
  ['UTC', 'C'],
  ['America/New_York', 'C'],
  ['Asia/Kolkata', 'C'],
  ['Pacific/Apia', 'C'],
  ['Europe/Istanbul', 'tr_TR.UTF-8'],
];
const zones = [
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/London',
  'Africa/Casablanca',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'America/Adak',
];
const widePlaces = [
  ...quickPlaces,
  ...zones.flatMap((zone) => [
    [zone, 'C'],
    [zone, 'tr_TR.UTF-8'],
  ]),
];

const run = (binary, args, [TZ, LC_ALL], env = {}) => {
  const printed = execFileSync(binary, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env, TZ, LC_ALL, LANG: LC_ALL },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
  });
  const page = /<pre>([^]*)<\/pre>/.exec(printed);
  const lines = (page?.[1] ?? printed).trimEnd().split('\n');
  return {
    results: lines.filter((line) => !line.startsWith('control ')).join('\n'),
    control: lines.filter((line) => line.startsWith('control ')),
  };
};

const wide = process.argv.includes('--engines');
if (wide) writeWorkload();
const home = ['UTC', 'C'];
const quick = run(process.execPath, [script], home);
const large = wide ? run(process.execPath, [script, 'wide'], home) : quick;
const different = [];
const controls = [];
let runs = 0;

/** Compares one run with that of this Node; an engine that fails in it differs. */
function compare(expected, name, ...how) {
  runs += 1;
  let given;
  try {
    given = run(...how);
  } catch (error) {
    given = { results: `failed: ${error.stderr || error.message}`, control: [] };
  }
  if (given.results !== expected.results) different.push(`${name}\n${given.results}`);
  return given;
}

/** The large simulation once for each engine, and what its own mathematics says beside. */
function compareLarge(name, ...how) {
  const { control } = compare(large, name, ...how);
  const others = control.filter((line) => !large.control.includes(line)).map((line) => line.split(' ')[1]);
  controls.push(`${name} ${others.length === 0 ? 'as here' : `other ${others.join(', ')}`}`);
}

const variants = [
  ['no code from strings', ['--disallow-code-generation-from-strings']],
  ['frozen intrinsics', ['--frozen-intrinsics', '--no-warnings']],
  ['no __proto__', ['--disable-proto=throw']],
];
for (const place of wide ? widePlaces : quickPlaces) compare(quick, place.join(' '), process.execPath, [script], place);
for (const [name, args] of wide ? variants : variants.slice(0, 1)) {
  compare(quick, name, process.execPath, [...args, script], home);
}
const compared = [`Node ${process.version}`];
for (const { name, binary, args, env, version } of wide ? otherEngines() : []) {
  if (version === undefined) {
    console.log(`absent: ${name}, not compared`);
    continue;
  }
  for (const place of quickPlaces) compare(quick, `${name} ${place.join(' ')}`, binary, [...args, script], place, env);
  compareLarge(name, binary, [...args, script, 'wide'], home, env);
  compared.push(version);
}
for (const { name, binary, args, isPage, version, packages } of wide ? engineScripts() : []) {
  if (version === undefined) {
    console.log(`absent: ${name}, not compared (package ${packages})`);
    continue;
  }
  const file = (each) => (isPage ? `file://${resolve(each.page)}` : each.script);
  const [turkish] = quickPlaces.slice(-1);
  compare(quick, `${name} ${turkish.join(' ')}`, binary, [...args(), file(writeScript({ wide: false }))], turkish);
  compareLarge(name, binary, [...args(), file(writeScript({ wide: true }))], home);
  compared.push(version);
}
console.log(`${large.results}\n${runs} runs compared: ${compared.join(', ')}`);
// Where engines agree in what the language leaves to them, agreement elsewhere proves less: told, not asserted.
if (controls.length > 0) console.log(`control: Math functions of the engines: ${controls.join('; ')}`);
if (different.length > 0) {
  console.error(`different from Node ${process.version}:\n${different.join('\n')}`);
  process.exit(1);
}
