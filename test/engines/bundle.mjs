// One classic script with the package, the groups and what they read, for engines without modules, files or the API of Node.
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { rooms } from './library.mjs';
import { organizations, workloadFile } from './sources.mjs';

/** Writes the comparison of the large simulation as plain JavaScript. */
export function writeWorkload() {
  mkdirSync('temp/engines', { recursive: true });
  // With what it is made from, but for the library, of which it has types only.
  buildSync({
    entryPoints: ['test/cost/fixtures/workloadOne.ts'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'error',
    outfile: workloadFile,
  });
}

/** Writes the script, and a page that holds it; they print each line with `print`, or into the page. */
export function writeScript({ wide }) {
  const name = wide ? 'wide' : 'quick';
  const [script, page] = [`temp/engines/${name}.js`, `temp/engines/${name}.html`];
  const entry = [
    ...rooms.map((room, at) => `import * as room${at} from './dist/${room}/index.js';`),
    `import { printGroups } from './test/engines/groups.mjs';`,
    `import { workloadOne } from './${workloadFile}';`,
    `const library = Object.assign({}, ${rooms.map((_, at) => `room${at}`).join(', ')});`,
    `const lines = [];`,
    `printGroups(library, ${JSON.stringify(organizations())}, ${wide ? 'workloadOne' : 'undefined'}, (line) => lines.push(line));`,
    // `print` of a page opens a printer.
    `if (typeof document === 'object') document.querySelector('pre').textContent = lines.join('\\n');`,
    `else for (const line of lines) (typeof print === 'function' ? print : console.log)(line);`,
  ];
  buildSync({
    stdin: { contents: entry.join('\n'), resolveDir: process.cwd() },
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'ascii',
    logLevel: 'error',
    outfile: script,
  });
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><pre></pre><script src="${name}.js"></script>\n`);
  return { script, page };
}
