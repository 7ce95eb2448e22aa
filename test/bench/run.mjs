// Runs the benchmarks from source: node test/bench/run.mjs [name] [--write] [--check]
// --write puts what they print into docs/speed.md, --check fails where a limit is not held.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const page = 'docs/speed.md';
const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const [wanted = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** Puts the output of a benchmark between its marks on the page; what could not be measured replaces nothing. */
function write(name, output) {
  if (output.startsWith('absent:')) return;
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has no place for ${name}.`);
  writeFileSync(page, `${text.slice(0, from + start.length)}\n${output.trim()}\n\n${text.slice(to)}`);
}

let missed = 0;
for (const file of readdirSync('test/bench').filter((name) => name.endsWith('.bench.ts') && name.startsWith(wanted))) {
  const outfile = `temp/bench/${file.replace('.ts', '.mjs')}`;
  await build({
    entryPoints: [`test/bench/${file}`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  console.log(`# ${file}`);
  const output = execFileSync(process.execPath, [outfile, ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(output);
  missed += output.match(/\| no \|$/gm)?.length ?? 0;
  if (options.includes('--write')) write(file.replace('.bench.ts', ''), output);
}
if (options.includes('--check') && missed > 0) {
  console.error(`${missed} limits are not held.`);
  process.exitCode = 1;
}
