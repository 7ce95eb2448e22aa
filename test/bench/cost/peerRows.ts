import { execFileSync } from 'node:child_process';
import { medianTimes, rounded, timesOf } from '../timing.js';
import type { Times } from '../timing.js';
import { naiveTrials } from './naive.js';
import type { NaiveTrial } from './naive.js';
import { numpyRun } from './numpy.js';
import { held, simulate } from './rows.js';
import type { Row } from './rows.js';
import { squiggleTrials } from './squiggle.js';
import { checkStatistics, statisticsOf, statisticsOfSimulation } from './statistics.js';
import type { Columns, Statistics } from './statistics.js';
import { stdlibTrials } from './stdlib.js';

/** Asks this script for a run of ours alone. */
export const ownFlag = '--own=';

const rounds = 5;

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
    const numpy = numpyTimes(trials, deviations);
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

/** Runs of ours as those of numpy: in a process of its own, the third run counts. */
export function ownRun(trials: number): void {
  for (let run = 0; run < 2; run++) simulate(trials);
  const start = performance.now();
  simulate(trials);
  console.log(performance.now() - start);
}

/** Rounds of one process of numpy and one of ours. */
function numpyTimes(trials: number, deviations: readonly number[]): NumpyTimes | undefined {
  const [own, peer]: [number[], number[]] = [[], []];
  let version = '';
  for (let round = 0; round < rounds; round++) {
    const run = numpyRun(trials);
    if (run === undefined) return undefined;
    checkStatistics('numpy', run.statistics, trials, deviations);
    ({ version } = run);
    peer.push(run.ms);
    const [script = ''] = process.argv.slice(1);
    own.push(Number(execFileSync(process.execPath, [script, `${ownFlag}${trials}`], { encoding: 'utf8' })));
  }
  return { own: timesOf(own), numpy: timesOf(peer), version };
}

function numpyRow(trials: number, { own, numpy, version }: NumpyTimes): Row {
  const ratio = numpy.median / own.median;
  const least = 2 / 3; // at most 1.5 times its time
  const limit = trials === 1_000_000 ? [`at least ${rounded(least)}`, held(ratio >= least)] : ['', ''];
  return [
    `numpy ${version}, each in a process of its own`,
    trials.toLocaleString('en'),
    ...[...shown(own), ...shown(numpy), rounded(ratio, 2)],
    ...limit,
  ];
}
