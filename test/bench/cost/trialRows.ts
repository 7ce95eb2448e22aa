import { costSimulation, costTornado, simulateCost } from '../../../src/cost/index.js';
import { workloadOne, workloadOneReference } from '../../cost/fixtures/workloadOne.js';
import { medianTimes, rounded, time, timesOf } from '../timing.js';
import type { Step, Times } from '../timing.js';
import { naiveTrials } from './naive.js';
import type { NaiveTrial } from './naive.js';
import { twoBuilds } from './nativeMath.js';
import { numpyRun } from './numpy.js';
import { squiggleTrials } from './squiggle.js';
import { checkStatistics, statisticsOf, statisticsOfSimulation } from './statistics.js';
import type { Columns, Statistics } from './statistics.js';
import { stdlibTrials } from './stdlib.js';

/** A row of a table. */
export type Row = (string | number)[];
/** Whether a limit is held. */
export const held = (isHeld: boolean): string => (isHeld ? 'yes' : 'no');

const rounds = 5;
const seed = 3;
const simulate = (trials: number) => simulateCost(workloadOne, { trials, seed });

interface Contender {
  readonly name: string;
  readonly run: (trials: number) => unknown;
  readonly statistics: (result: unknown) => Statistics;
  /** How many times longer it must take, by trials. */
  readonly least: Readonly<Record<number, number>>;
}

async function contenders(absent: string[]): Promise<Contender[]> {
  const squiggle = await squiggleTrials();
  const stdlib = stdlibTrials();
  if (squiggle === undefined) absent.push('@quri/squiggle-lang');
  if (stdlib === undefined) absent.push('@stdlib');
  const naive = (result: unknown): Columns => {
    const trials = result as readonly NaiveTrial[]; // its own result
    return [0, 1, 2].map((option) => Float64Array.from(trials, ({ costs }) => costs[option] ?? NaN));
  };
  return [
    ...(squiggle === undefined
      ? []
      : [
          {
            name: '@quri/squiggle-lang 0.10.0, twelve statistics',
            run: squiggle,
            statistics: (result: unknown) => result as Statistics,
            least: { 100_000: 10, 1_000_000: 10 },
          },
        ]),
    ...(stdlib === undefined
      ? []
      : [
          {
            name: '@stdlib mt19937 and typed arrays, no summary',
            run: stdlib,
            statistics: (result: unknown) => statisticsOf(result as Columns),
            least: { 1_000_000: 3 },
          },
        ]),
    {
      name: 'a plain loop with an object for each trial, no summary',
      run: naiveTrials,
      statistics: (result) => statisticsOf(naive(result)),
      least: {},
    },
  ];
}

/** The first workload by us and by others: statistics first, then times. */
export async function peerRows(absent: string[]): Promise<Row[]> {
  const peers = await contenders(absent);
  const rows: Row[] = [];
  for (const trials of [100_000, 1_000_000]) {
    const own = simulate(trials);
    const deviations = own.options.map(({ standardDeviation }) => standardDeviation);
    checkStatistics('ours', statisticsOfSimulation(own), trials, deviations);
    for (const { name, run, statistics } of peers)
      checkStatistics(name, statistics(await run(trials)), trials, deviations);
    // In pairs, so that what one leaves behind for the collector of garbage does not fall on another.
    for (const { name, run, least } of peers) {
      const times = await medianTimes({ ours: () => simulate(trials), peer: () => run(trials) }, rounds);
      rows.push(raceRow(trials, name, times, least[trials]));
    }
    const numpy = await numpyTimes(trials, deviations);
    if (numpy === undefined) {
      if (!absent.includes('numpy')) absent.push('numpy');
    } else rows.push(numpyRow(trials, numpy));
  }
  return rows;
}

function raceRow(trials: number, name: string, times: ReadonlyMap<string, Times>, least: number | undefined): Row {
  const [own = nothing, peer = nothing] = [times.get('ours'), times.get('peer')];
  const ratio = peer.median / own.median;
  const limit = least === undefined ? ['', ''] : [`at least ${least}`, held(ratio >= least)];
  return [name, trials.toLocaleString('en'), ...shown(own), ...shown(peer), rounded(ratio, 1), ...limit];
}

const nothing: Times = { median: NaN, least: NaN };
const shown = ({ median, least }: Times): [number, number] => [rounded(median, 0), rounded(least, 0)];

interface NumpyTimes {
  readonly own: Times;
  readonly numpy: Times;
  readonly version: string;
}

/** Rounds of one process of numpy and one run of ours, the second of two. */
async function numpyTimes(trials: number, deviations: readonly number[]): Promise<NumpyTimes | undefined> {
  const [own, peer]: [number[], number[]] = [[], []];
  let version = '';
  for (let round = 0; round < rounds; round++) {
    const run = numpyRun(trials);
    if (run === undefined) return undefined;
    checkStatistics('numpy', run.statistics, trials, deviations);
    ({ version } = run);
    peer.push(run.ms);
    simulate(trials);
    own.push(await time(() => simulate(trials)));
  }
  return { own: timesOf(own), numpy: timesOf(peer), version };
}

function numpyRow(trials: number, { own, numpy, version }: NumpyTimes): Row {
  const ratio = numpy.median / own.median;
  const least = 2 / 3; // at most 1.5 times its time
  const limit = trials === 1_000_000 ? [`at least ${rounded(least)}`, held(ratio >= least)] : ['', ''];
  return [
    `numpy ${version}, in its own process`,
    trials.toLocaleString('en'),
    ...[...shown(own), ...shown(numpy), rounded(ratio, 2)],
    ...limit,
  ];
}

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
  const held_ = () => {
    collect();
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    return { arrayBuffers, heapUsed };
  };
  const before = held_();
  const simulation = costSimulation(workloadOne, { trials, seed });
  simulation.advance(trials);
  const after = held_();
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
