import { costSimulation, costTornado, simulateCost } from '../../../src/cost/index.js';
import { workloadOne, workloadOneReference } from '../../cost/fixtures/workloadOne.js';
import { medianTimes, rounded } from '../timing.js';
import type { Step } from '../timing.js';
import { twoBuilds } from './nativeMath.js';
import { held, seed, simulate } from './rows.js';
import type { Row } from './rows.js';

const levels = { optionId: 'in-house' } as const;

/** What is measured beside our own run of 100,000 trials. */
export async function ownRows(): Promise<Row[]> {
  const builds = await twoBuilds();
  const settings = { trials: 100_000, seed } as const;
  const steps: Readonly<Record<string, Step>> = {
    hundred: () => simulate(100_000),
    ten: () => simulate(10_000),
    tornado: () => costTornado(workloadOne, levels),
    portable: () => builds.portable(workloadOne, settings),
    native: () => builds.native(workloadOne, settings),
    portableExact: () => builds.portable(workloadOne, { ...settings, quantileMethod: 'exact' }),
    nativeExact: () => builds.native(workloadOne, { ...settings, quantileMethod: 'exact' }),
  };
  for (const step of Object.values(steps)) for (let run = 0; run < 3; run++) step();
  const times = await medianTimes(steps, 21);
  const median = (name: string) => times.get(name)?.median ?? NaN;
  const ratioRow = (what: string, name: string, besideWhat: string, beside: string, most: number | undefined): Row => {
    const ratio = median(name) / median(beside);
    const limit = most === undefined ? ['', ''] : [most, held(ratio <= most)];
    return [what, besideWhat, rounded(median(name), 1), rounded(median(beside), 1), rounded(ratio), ...limit];
  };
  const all = 'the same with 100,000 trials';
  const engine = 'the same with Math.log and Math.exp';
  return [
    ratioRow('10,000 trials with summary', 'ten', all, 'hundred', 0.25),
    ratioRow('a tornado of 20 inputs', 'tornado', '100,000 trials with summary', 'hundred', 0.25),
    ratioRow('100,000 trials, portable mathematics', 'portable', engine, 'native', 1.1),
    ratioRow(
      '100,000 trials, exact quantiles, portable mathematics',
      'portableExact',
      engine,
      'nativeExact',
      undefined,
    ),
  ];
}

/** How much smaller Latin hypercubes make the variance of the median. */
export function hypercubeRows(): Row[] {
  const seeds = 400;
  const trials = 4096;
  const squares = (plan: 'mc' | 'lhs') => {
    const sums = [0, 0, 0];
    for (let each = 0; each < seeds; each++) {
      const { options } = simulateCost(workloadOne, { trials, seed: each, plan, levels: [0.5] });
      for (const [at, { quantiles }] of options.entries())
        sums[at] = (sums[at] ?? 0) + ((quantiles[0]?.value ?? NaN) - (workloadOneReference.p50[at] ?? NaN)) ** 2;
    }
    return sums;
  };
  const [random, hypercube] = [squares('mc'), squares('lhs')];
  return workloadOne.options.map(({ id }, at): Row => {
    const factor = (random[at] ?? NaN) / (hypercube[at] ?? NaN);
    return [`P50 of ${id}, ${trials} trials, ${seeds} seeds`, rounded(factor), 2, held(factor >= 2)];
  });
}

/** What a million trials hold when they are done, beside the columns of their results. */
export function memoryRow(collect: () => void): Row {
  const trials = 1_000_000;
  const livingBytes = () => {
    collect();
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    return { arrayBuffers, heapUsed };
  };
  const before = livingBytes();
  const simulation = costSimulation(workloadOne, { trials, seed });
  simulation.advance(trials);
  const after = livingBytes();
  const columns = workloadOne.options.length * trials * Float64Array.BYTES_PER_ELEMENT;
  const all = after.arrayBuffers - before.arrayBuffers + after.heapUsed - before.heapUsed;
  const [megabytes, most] = [1e6, 1.2];
  if (simulation.done() !== trials) throw new Error('The simulation is not done.');
  return [
    '1,000,000 trials, all that is held when they are done',
    'the columns of three results',
    ...[rounded(all / megabytes, 1), rounded(columns / megabytes, 1), rounded(all / columns), most],
    held(all / columns <= most),
  ];
}
