// What one import costs, minified and gzipped, in two bundlers. `--write` brings docs/sizes.md up to date.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

const cases = JSON.parse(readFileSync(new URL('sizes.json', import.meta.url), 'utf8'));
const home = 'temp/size';
rmSync(home, { recursive: true, force: true });
mkdirSync(home, { recursive: true });

async function withVite(file) {
  const result = await vite({
    root: home,
    logLevel: 'silent',
    configFile: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: file, preserveEntrySignatures: 'strict' },
    },
  });
  return [result]
    .flat()[0]
    .output.filter(({ type }) => type === 'chunk')
    .map(({ code }) => code)
    .join('\n');
}

async function withEsbuild(file) {
  const { outputFiles } = await esbuild({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const gz = (code) => gzipSync(code, { level: 9 }).length;
const rows = [];
const failures = [];
for (const [at, { name, code, budget, zod }] of cases.entries()) {
  const file = `${process.cwd()}/${home}/case-${at}.mjs`;
  writeFileSync(file, code);
  const codes = [await withVite(file), await withEsbuild(file)];
  const sizes = codes.map(gz);
  rows.push({ name, sizes, budget, zod });
  if (Math.max(...sizes) > budget) failures.push(`${name}: ${sizes.join(' / ')} bytes, allowed are ${budget}`);
  if (!zod && codes.some((each) => /\bZod[A-Z]|\$Zod/.test(each))) failures.push(`${name} holds zod`);
}

const table = [
  '| import | Vite | esbuild | budget |',
  '| --- | ---: | ---: | ---: |',
  ...rows.map(
    ({ name, sizes, budget }) => `| ${name} | ${sizes.map((size) => `${size} B`).join(' | ')} | ${budget} B |`,
  ),
].join('\n');
const page = 'docs/sizes.md';
const text = `# Sizes\n\nWhat one import costs in a page, minified and gzipped. Regenerate with \`npm run build && npm run size\`.\n\n${table}\n`;
if (process.argv.includes('--write')) writeFileSync(page, text);
else {
  const written = readFileSync(page, 'utf8');
  for (const { name, sizes } of rows) {
    const line = written.split('\n').find((each) => each.startsWith(`| ${name} |`)) ?? '';
    const [, ...known] = line.match(/\| (\d+) B \| (\d+) B \|/) ?? [];
    const drift = known.some((size, at) => Math.abs(Number(size) - sizes[at]) > 0.05 * sizes[at]);
    if (known.length !== 2 || drift)
      failures.push(`${page} is not current for "${name}" (${sizes.join(' / ')}): run npm run size`);
  }
}
console.log(table);
if (failures.length > 0) {
  console.error(failures.join('\n'));
  process.exit(1);
}
