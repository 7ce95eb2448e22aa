import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inputNames, laws } from './draws.js';
import type { InputName } from './draws.js';
import type { Statistics } from './statistics.js';

interface Squiggle {
  run(
    code: string,
    options: { environment: { sampleCount: number; xyPointLength: number; seed: string } },
  ): Promise<{ readonly result: { readonly ok: boolean; readonly value: { readonly result?: unknown } } }>;
}

function lawOf(name: InputName): string {
  const [a, b, c] = laws[name];
  const law = c === undefined ? `Sym.lognormal({p10: ${a}, p90: ${b}})` : `Sym.triangular(${a}, ${b}, ${c})`;
  return `${name} = SampleSet(${law})`;
}

/** The first workload in its language: sample sets, so that what is used twice is drawn once. */
const code = `
${inputNames.map(lawOf).join('\n')}
g = 1 + wageGrowth
d = 1 / 1.09
ann = d + d^2 + d^3 + d^4 + d^5
g2 = g * g
g3 = g2 * g
pay = salary * (d + g * d^2 + g2 * d^3 + g3 * d^4 + g3 * g * d^5)
rep = attrition * multiplier * concentration
dt = incidents * costPerMinute * (60 * ann)
inHouse = pay * fteIn * (burden + rep) + dt * ((1 - outOfHours) * mttrInDay + outOfHours * mttrInNight) + capex + toolOpex * ann
full = pay * burden + dt * mttrFull + feeFull * (12 * ann)
co = pay * fteCo * (burden + rep * (1 - mitigation)) + dt * mttrCo + feeCo * (12 * ann)
told(x) = [mean(x), quantile(x, 0.1), quantile(x, 0.5), quantile(x, 0.9)]
[told(inHouse), told(full), told(co)]
`;

/** The first workload by Squiggle, without shares; undefined where it is not installed. */
export async function squiggleTrials(): Promise<((trials: number) => Promise<Statistics>) | undefined> {
  let squiggle: Squiggle;
  try {
    const path = createRequire(resolve('test/bench/package.json')).resolve('@quri/squiggle-lang');
    squiggle = (await import(pathToFileURL(path).href)) as Squiggle;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
  return async (trials) => {
    const environment = { sampleCount: trials, xyPointLength: 1000, seed: 'comanaged' };
    const { result } = await squiggle.run(code, { environment });
    if (!result.ok) throw new Error(String(result.value));
    const told = (result.value.result as { asJS(): number[][] }).asJS();
    const column = (at: number) => told.map((each) => each[at] ?? NaN);
    return { means: column(0), p10: column(1), p50: column(2), p90: column(3) };
  };
}
