import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as esbuild from 'esbuild';
import type { simulateCost } from '../../../src/cost/index.js';

/** Our logarithm and exponential, and those of the engine that stand in. */
const natives: Readonly<Record<string, string>> = {
  ln: 'export const ln = Math.log;',
  exp: 'export const exp = Math.exp;',
};

/** `simulateCost` in two builds alike but for one thing: portable mathematics, or that of the engine. */
export async function twoBuilds(): Promise<Readonly<Record<'portable' | 'native', typeof simulateCost>>> {
  return { portable: await built({}, 'portable'), native: await built(natives, 'native') };
}

async function built(replaced: Readonly<Record<string, string>>, name: string): Promise<typeof simulateCost> {
  const { build } = createRequire(resolve('package.json'))('esbuild') as typeof esbuild;
  const outfile = resolve(`temp/bench/${name}Math.mjs`);
  await build({
    ...{ entryPoints: ['src/cost/simulateCost.ts'], bundle: true, platform: 'node', format: 'esm', target: 'node20' },
    ...{ outfile, logLevel: 'error' },
    plugins: [
      {
        name: 'native-math',
        setup(each) {
          each.onLoad({ filter: /numeric[\\/](?:ln|exp)\.ts$/ }, ({ path }) => {
            const contents = replaced[/(\w+)\.ts$/.exec(path)?.[1] ?? ''];
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  const module = (await import(pathToFileURL(outfile).href)) as { readonly simulateCost: typeof simulateCost };
  return module.simulateCost;
}
