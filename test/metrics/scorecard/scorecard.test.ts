import { describe, expect, it } from 'vitest';
import { incidentTrend, metricPresets, scorecard } from '../../../src/metrics/index.js';
import type { MetricDefinition, MetricObservation, Scorecard } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';

const asOf = '2027-01-01';
const metric = (id: string, more: Partial<MetricDefinition> = {}): MetricDefinition => ({
  ...{ id, name: id, area: 'operations', core: true, direction: 'lower-is-better', tolerance: { absolute: 1 } },
  ...more,
});
const series = (metricId: string, values: readonly number[]): MetricObservation[] =>
  values.map((value, at) => ({
    metricId,
    start: new Date(Date.UTC(2026, at, 1)).toISOString(),
    end: new Date(Date.UTC(2026, at + 1, 1)).toISOString(),
    value,
  }));
const falling = [20, 18, 16, 14, 12, 10, 8, 6];
const rising = [...falling].reverse();
const level = [10, 10.1, 10, 9.9, 10, 10.1, 9.9, 10];
const wild = [10, 2, 9, 1, 10, 3, 8, 2];
const area = (card: Scorecard) => card.areas[0]?.verdict;
const of = (...lists: readonly (readonly number[])[]) =>
  scorecard(
    lists.map((_, at) => metric(`m${at}`)),
    lists.flatMap((values, at) => series(`m${at}`, values)),
    { asOf },
  );

describe('an area', () => {
  it.each([
    [[falling, level], 'improving'],
    [[rising, level], 'worsening'],
    [[falling, rising], 'mixed'],
    [[level, level], 'flat'],
    [[level, wild], 'inconclusive'],
    [[[1, 2]], 'insufficient-data'],
    [[], 'insufficient-data'],
  ])('%#: has the verdict of its core metrics', (lists, verdict) => {
    expect(area(of(...lists))).toBe(verdict);
  });

  it('is open where no core metric has a verdict', () => {
    const card = scorecard([metric('m', { core: false })], series('m', falling), { asOf });
    expect(card.areas[0]).toMatchObject({ verdict: 'inconclusive', hasNoCore: true, metricIds: ['m'] });
  });

  it('names what has no verdict, and what is missing', () => {
    const card = scorecard([metric('m', { preset: 'sla-attainment' })], [], { asOf });
    expect(card.areas[0]).toMatchObject({ withoutVerdict: ['m'], metricIds: [] });
    expect(card.areas[0]?.missingPresets).toEqual([
      'recurring-incidents',
      'high-impact-incidents',
      'availability',
      'actionable-alerts',
    ]);
    expect(card.metrics[0]).toMatchObject({ verdict: 'insufficient-data', adjustedP: null, p: null });
  });
});

describe('many metrics', () => {
  // 5 falling values: p of at least 2 / 120; with eleven flat ones twelve times that, above 5 %
  const five = [9, 7, 5, 3, 1];
  const flats = Array.from({ length: 11 }, (_, at) => `f${at}`);
  const definitions = [metric('m'), ...flats.map((id) => metric(id))];
  const observations = [...series('m', five), ...flats.flatMap((id) => series(id, level))];

  it('take more than one alone', () => {
    const alone = scorecard([metric('m')], observations, { asOf }).metrics[0];
    expect(alone?.verdict).toBe('improving');
    const among = scorecard(definitions, observations, { asOf }).metrics[0];
    expect([among?.trend.verdict, among?.verdict]).toEqual(['improving', 'inconclusive']);
    expect(among?.adjustedP).toBeCloseTo(12 * (alone?.p ?? 0), 12); // the others have a p of 0.08 and more
    expect(scorecard(definitions, observations, { asOf, falseDiscoveryRate: 0.6 }).metrics[0]?.verdict).toBe(
      'improving',
    );
  });

  it('without data change nothing for the others', () => {
    const silent = Array.from({ length: 30 }, (_, at) => metric(`s${at}`));
    expect(scorecard([metric('m'), ...silent], observations, { asOf }).metrics[0]?.verdict).toBe('improving');
  });
});

it('takes verdicts that are at hand', () => {
  const day = 86_400_000;
  const incidents = Array.from({ length: 60 }, (_, at) => {
    const openedAt = Date.UTC(2026, 0, 1) + at * day;
    return { id: `i${at}`, openedAt, resolvedAt: openedAt + ((70 - at) * day) / 24 };
  });
  const trend = incidentTrend(incidents, {
    metric: 'time-to-resolve',
    asOf: '2026-03-06',
    tolerance: { relative: 0.2 },
  });
  const card = scorecard([metric('resolve')], [], { asOf, verdicts: { resolve: trend } });
  expect([card.metrics[0]?.verdict, card.metrics[0]?.p]).toEqual(['improving', trend.p]);
});

it('has presets for each area, named once, whose definitions need only a tolerance', () => {
  const ids = metricPresets.map(({ definition }) => definition.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining(['actionable-alerts', 'time-to-decide', 'satisfaction', 'reactive-share']),
  );
  for (const { area: name } of of().areas) {
    const mine = metricPresets.filter(({ definition }) => definition.area === name);
    expect(mine.some(({ definition }) => definition.core)).toBe(true);
  }
  for (const { definition } of metricPresets) {
    expect(definition.preset).toBe(definition.id);
    const values = definition.unit === 'rate' ? falling.map((value) => value / 100) : falling;
    const card = scorecard([{ ...definition, tolerance: { absolute: 0.01 } }], series(definition.id, values), { asOf });
    expect(card.metrics[0]?.verdict).toBe(definition.direction === 'lower-is-better' ? 'improving' : 'worsening');
  }
});

it.each([
  [4, { asOf }, 'invalid-argument', 'definitions'],
  [[{}], { asOf }, 'invalid-argument', 'definitions/0/id'],
  [[metric('m'), metric('m')], { asOf }, 'invalid-argument', 'definitions/1/id'],
  [[{ ...metric('m'), area: 'sales' }], { asOf }, 'invalid-argument', 'definitions/0/area'],
  [[], { asOf, falseDiscoveryRate: 0 }, 'invalid-argument', 'falseDiscoveryRate'],
  [[], { asOf, verdicts: { m: {} } }, 'invalid-option', 'verdicts'],
  [[], { asOf, weights: {} }, 'unknown-option', 'options'],
  [[], {}, 'invalid-option', 'asOf'],
])('%#: refuses a broken call', (definitions, options, code, path) => {
  expect(refusal(() => scorecard(definitions as never, [], options as never))).toEqual([code, path]);
});
