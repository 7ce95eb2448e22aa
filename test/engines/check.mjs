// The same bytes everywhere: the digests of the built package in several zones and locales, and with --engines on several engines.
import { execFileSync } from 'node:child_process';
import { otherEngines } from './engines.mjs';

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

const run = (binary, args, [TZ, LC_ALL], env = {}) =>
  execFileSync(binary, [...args, script], {
    encoding: 'utf8',
    env: { ...process.env, ...env, TZ, LC_ALL, LANG: LC_ALL },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const wide = process.argv.includes('--engines');
const expected = run(process.execPath, [], ['UTC', 'C']);
const different = [];
let runs = 0;

/** Compares one run; an engine that fails in it differs. */
function compare(name, ...how) {
  runs += 1;
  let given;
  try {
    given = run(...how);
  } catch (error) {
    given = `failed: ${error.stderr || error.message}`;
  }
  if (given !== expected) different.push(`${name}\n${given}`);
}

const variants = [
  ['no code from strings', ['--disallow-code-generation-from-strings']],
  ['frozen intrinsics', ['--frozen-intrinsics', '--no-warnings']],
  ['no __proto__', ['--disable-proto=throw']],
];
for (const place of wide ? widePlaces : quickPlaces) compare(place.join(' '), process.execPath, [], place);
for (const [name, args] of wide ? variants : variants.slice(0, 1)) compare(name, process.execPath, args, ['UTC', 'C']);
const compared = [`Node ${process.version}`];
for (const { name, binary, args, env, version } of wide ? otherEngines() : []) {
  if (version === undefined) {
    console.log(`absent: ${name}, not compared`);
    continue;
  }
  for (const place of quickPlaces) compare(`${name} ${place.join(' ')}`, binary, args, place, env);
  compared.push(version);
}
console.log(`${expected.trim()}\n${runs} runs compared: ${compared.join(', ')}`);
if (different.length > 0) {
  console.error(`different from Node ${process.version}:\n${different.join('\n')}`);
  process.exit(1);
}
