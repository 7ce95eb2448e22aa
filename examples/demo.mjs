// Bundles examples/demo/main.ts from source and runs it on the node that runs this file; nothing has to be built before.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const examples = fileURLToPath(new URL('./', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/comanaged/', import.meta.url));

/** The program as one module, as text. */
async function bundled() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [`${examples}demo/main.ts`],
    outfile: `${cache}demo.mjs`,
    bundle: true,
    write: false,
    target: 'node20',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return outputFiles[0];
}

/** Writes the module under its name in one step, so that two demos at once never read half a file. */
async function written({ path, text }) {
  await mkdir(cache, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
  return pathToFileURL(path).href;
}

// `npm run demo | head` closes the pipe early: that is no fault.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));

/** The program, bundled afresh; without esbuild there are no development packages yet. */
async function program() {
  try {
    return await import(await written(await bundled()));
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write('esbuild is not installed: run npm ci first.\n');
    process.exit(1);
  }
}

const { demo } = await program();
const { exitCode, output, complaint } = demo({
  args: process.argv.slice(2),
  folder: process.env.INIT_CWD ?? process.cwd(), // npm runs scripts in the project and keeps the user's folder here
  examples,
  today: new Date().toISOString().slice(0, 10),
  colored: process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '',
});
process.exitCode = exitCode;
if (output !== '') process.stdout.write(output);
if (complaint !== '') process.stderr.write(complaint);
