// Runs the benchmarks from source: node test/bench/run.mjs [name]
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const wanted = process.argv[2];
for (const file of readdirSync('test/bench').filter(
  (name) => name.endsWith('.bench.ts') && (wanted === undefined || name.startsWith(wanted)),
)) {
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
  execFileSync(process.execPath, [outfile], { stdio: 'inherit' });
}
