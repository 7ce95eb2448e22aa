// What the groups read: the examples, and the comparison of the large simulation.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const has = (path) => existsSync(new URL(path, root));

/** Where the checks put the comparison of the large simulation as plain JavaScript. */
export const workloadFile = 'temp/engines/workloadOne.mjs';

/** Name, document and responsibility table of each example. */
export function organizations() {
  const names = readdirSync(new URL('examples/', root)).sort();
  return names
    .filter((name) => has(`examples/${name}/operating-model.json`))
    .map((name) => {
      const table = `examples/${name}/responsibilities.md`;
      return {
        name,
        document: read(`examples/${name}/operating-model.json`),
        table: has(table) ? read(table) : undefined,
      };
    });
}

/** Twenty uncertain inputs, three options, five years. */
export async function wideWorkload() {
  return (await import(new URL(workloadFile, root))).workloadOne;
}
