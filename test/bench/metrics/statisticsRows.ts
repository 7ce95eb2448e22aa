import { bootstrapMean } from '../../../src/internal/stats/bootstrapMean.js';
import { kaplanMeier } from '../../../src/internal/stats/kaplanMeier.js';
import { mannKendall } from '../../../src/internal/stats/mannKendall.js';
import { quantile, quantilePlaces } from '../../../src/internal/stats/quantile.js';
import { quantileRanks } from '../../../src/internal/stats/quantileRanks.js';
import { senSlope } from '../../../src/internal/stats/senSlope.js';
import { valuesAtRanks } from '../../../src/internal/numeric/valuesAtRanks.js';
import { streamOf } from '../../../src/internal/random/streamOf.js';
import { mulberry32 } from '../model/random.js';
import { peer } from '../peers/load.js';
import { comparison, expectNear } from './rows.js';
import type { Row } from './rows.js';
import { normals } from './workload.js';

interface TheilSen {
  readonly TheilSenRegression: new (x: readonly number[], y: readonly number[]) => { readonly slope: number };
}

function uniforms(count: number, seed: number): Float64Array {
  const next = mulberry32(seed);
  return Float64Array.from({ length: count }, next);
}

async function slopeRow(absent: string[]): Promise<Row[]> {
  const name = 'ml-regression-theil-sen 3.0, whose median of an even count is the lower one';
  const peers = peer<TheilSen>('ml-regression-theil-sen');
  if (peers === undefined) {
    absent.push(name);
    return [];
  }
  const n = 5000;
  const noise = normals(3);
  const times = Float64Array.from({ length: n }, (_, at) => at);
  const values = times.map((time) => 0.01 * time + 5 * noise());
  const [x, y] = [[...times], [...values]];
  const variance = (n * (n - 1) * (2 * n + 5)) / 18;
  const own = () => senSlope(times, values, variance, 0.95);
  const other = () => new peers.TheilSenRegression(x, y).slope;
  expectNear('slopes', own().slope, other(), 1e-5);
  return [
    await comparison('slope of Theil and Sen with interval, 5,000 values', name, 'equal but for that', own, other, 1),
  ];
}

function pairScore(series: Float64Array): number {
  let score = 0;
  for (let i = 0; i < series.length; i++)
    for (let j = i + 1; j < series.length; j++) score += Math.sign((series[j] ?? 0) - (series[i] ?? 0));
  return score;
}

/** The statistics beside plain work on the same numbers. */
export async function statisticsRows(absent: string[]): Promise<Row[]> {
  const many = uniforms(100_000, 5);
  const few = uniforms(5000, 6);
  if (mannKendall(few).s !== pairScore(few)) throw new Error('Scores differ.');
  const times = uniforms(1_000_000, 8);
  const [ended, open] = [times.slice(0, 900_000), times.slice(900_000)];
  const sample = uniforms(10_000, 9);
  const both = () => {
    const ranks = quantileRanks(sample.length, 0.5, 0.95);
    const wanted = [...quantilePlaces(sample.length, 0.5), (ranks?.low ?? 1) - 1, (ranks?.high ?? 1) - 1];
    return wanted.map(valuesAtRanks(sample, wanted));
  };
  const alone = () => quantile(sample, 0.5);
  const often = (step: () => unknown) => () => {
    for (let at = 0; at < 200; at++) step();
  };
  const resampled = () => bootstrapMean(sample, { level: 0.95, resamples: 2000, stream: streamOf(1, 'bench') });
  return [
    ...(await slopeRow(absent)),
    await comparison(
      'score of Mann and Kendall, 100,000 values',
      'a sort of a copy',
      '-',
      () => mannKendall(many),
      () => many.slice().sort(),
      3,
    ),
    await comparison(
      'score of Mann and Kendall, 5,000 values',
      'a loop over all pairs',
      'equal',
      () => mannKendall(few),
      () => pairScore(few),
      0.05,
    ),
    await comparison(
      'curve of Kaplan and Meier, 1,000,000 of which a tenth is open',
      'a sort of a copy',
      '-',
      () => kaplanMeier(ended.slice(), open.slice()),
      () => times.slice().sort(),
      1.5,
    ),
    await comparison(
      'median with interval, 10,000 values, 200 times',
      'the median alone',
      '-',
      often(both),
      often(alone),
      1.05,
    ),
    await comparison('median with interval, 10,000 values', 'a bootstrap, 2,000 times', '-', both, resampled, 0.01),
  ];
}
