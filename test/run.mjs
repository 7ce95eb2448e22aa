// Runs the checks of the project and counts them: `node test/run.mjs` the quick ones, `node test/run.mjs all` the rest.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `The checks need Node 22 or later and found ${process.version}: run "npm ci" without --ignore-scripts, which installs it.`,
  );
  process.exit(1);
}

/** A step is one command. Those with a report count their tests, the others count as one. */
const vitest = (name, report, ...args) => ({
  name,
  report,
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...args],
});
const quick = [
  [
    vitest('unit tests', 'temp/unit.json'),
    {
      name: 'doc blocks',
      before: ['node', 'test/docs/extract.mjs'],
      ...vitest('doc blocks', 'temp/docs.json', '--config', 'test/docs/vitest.config.ts'),
    },
  ],
  [
    { name: 'build', command: ['tsup', '--silent'] },
    { name: 'package', command: ['node', 'test/package/check.mjs'] },
    { name: 'consumers', command: ['node', 'test/package/consumers.mjs'] },
    { name: 'sizes', command: ['node', 'test/package/size.mjs'] },
    { name: 'same bytes everywhere', command: ['node', 'test/engines/check.mjs'] },
    { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
    { name: 'types of tests', command: ['tsc', '-p', 'tsconfig.dev.json'] },
    { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
    { name: 'layers', command: ['depcruise', 'src', '--config', '.dependency-cruiser.cjs'] },
    { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  ],
];
const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];
const rest = [
  [
    { name: 'build', command: ['tsup', '--silent'] },
    { name: 'same bytes on every engine', command: ['node', 'test/engines/check.mjs', '--engines'] },
    { name: 'api docs', command: ['typedoc', '--logLevel', 'Warn'] },
    ...zones.map((zone, at) => ({
      ...vitest(`unit tests in ${zone}, Turkish`, `temp/unit-${zone.replace('/', '-')}.json`),
      env: { TZ: zone, LC_ALL: 'tr_TR.UTF-8', ...(at === 0 ? { COMANAGED_RUNS: 'full' } : {}) },
    })),
  ],
];

function run(command, env) {
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

function counts({ report }, ok) {
  if (report === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + (success && ok ? 0 : numFailedTests > 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runStep(step) {
  const started = Date.now();
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const before = step.before === undefined ? { ok: true, output: '' } : await run(step.before);
  const result = before.ok ? await run(step.command, step.env) : before;
  const { passed, failed } = counts(step, result.ok);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${passed} passed, ${failed} failed, ${seconds} s)`);
  if (failed > 0) console.log(result.output.trimEnd());
  for (const line of result.output.match(/^(?:external data|absent|control): .*$/gm) ?? []) console.log(`     ${line}`);
  return { passed, failed };
}

async function runInOrder(steps) {
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

const lanes = process.argv[2] === 'all' ? rest : quick;
const results =
  availableParallelism() > 1 ? (await Promise.all(lanes.map(runInOrder))).flat() : await runInOrder(lanes.flat());
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`tests: ${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
