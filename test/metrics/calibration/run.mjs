// Runs the calibration of verdicts and intervals from source: node test/metrics/calibration/run.mjs [runs] [--write]
// --write puts the table into docs/concepts/metrics.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const page = 'docs/concepts/metrics.md';
const [start, end] = ['<!-- calibration -->\n', '<!-- end of calibration -->'];
const runs = process.argv[2]?.startsWith('--') === false ? process.argv[2] : '2000';
const outfile = 'temp/calibration/calibrate.mjs';
await build({
  entryPoints: ['test/metrics/calibration/calibrate.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outfile,
  logLevel: 'error',
});
const output = execFileSync(process.execPath, [outfile, runs], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
console.log(output);
if (process.argv.includes('--write')) {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has no place for the table.`);
  writeFileSync(page, `${text.slice(0, from + start.length)}\n${output.trim()}\n\n${text.slice(to)}`);
}
