import { describe, expect, it } from 'vitest';
import { annualReview, metricAreas, scorecard } from '../../../src/metrics/index.js';
import type { AnnualReview, MetricDefinition, MetricObservation } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';

const asOf = '2026-09-01';
const startedOn = '2025-09-01';
const shapes = {
  up: [2, 4, 6, 8, 10, 12, 14, 16],
  down: [16, 14, 12, 10, 8, 6, 4, 2],
  flat: [10, 10, 10, 10, 10, 10, 10, 10],
  open: [1, 20, 2, 19, 1, 20, 3, 18],
  none: [],
} as const;
type Shape = keyof typeof shapes;

/** A review of one metric an area, in the order of the areas; more is better. */
function review(...words: readonly Shape[]): AnnualReview {
  const definitions = metricAreas.map((area): MetricDefinition => ({
    ...{ id: area, name: area, area, core: true, direction: 'higher-is-better', tolerance: { absolute: 1 } },
  }));
  const observations = metricAreas.flatMap((metricId, place) =>
    shapes[words[place] ?? 'none'].map((value, at): MetricObservation => ({
      metricId,
      start: new Date(Date.UTC(2025, 9 + at, 1)).toISOString(),
      end: new Date(Date.UTC(2025, 10 + at, 1)).toISOString(),
      value,
    })),
  );
  return annualReview(scorecard(definitions, observations, { asOf }), { startedOn });
}

describe('a year', () => {
  // operations, team, business, strategic
  it.each([
    [['none', 'none', 'none', 'none'], 'not-evaluable', ['no-area-evaluable']],
    [['flat', 'flat', 'flat', 'flat'], 'underperforming', ['no-improvement']],
    [['flat', 'none', 'none', 'none'], 'underperforming', ['no-improvement-shown']],
    [['open', 'flat', 'flat', 'flat'], 'underperforming', ['no-improvement-shown']],
    [['down', 'flat', 'flat', 'flat'], 'underperforming', ['no-improvement', 'some-areas-worsen']],
    [['up', 'flat', 'flat', 'none'], 'partially-performing', ['only-operations-improve']],
    [['up', 'flat', 'up', 'none'], 'performing', []],
    [['flat', 'up', 'up', 'open'], 'performing', []],
    [['up', 'up', 'flat', 'up'], 'partially-performing', ['business-not-improving']],
    [['up', 'down', 'up', 'flat'], 'partially-performing', ['some-areas-worsen']],
    [['flat', 'flat', 'up', 'flat'], 'partially-performing', ['one-area-improves']],
  ] as const)('of %j is %s', (words, verdict, reasons) => {
    const found = review(...words);
    expect([found.verdict, found.reasons]).toEqual([verdict, reasons]);
  });

  it('warns where stakeholders feel nothing', () => {
    expect(review('up', 'flat', 'flat', 'flat').warnings.map(({ code }) => code)).toEqual(['operations-only']);
  });

  it('names what is missing, and how little could be seen', () => {
    const found = review('open', 'none', 'flat', 'flat');
    expect([found.missingAreas, found.missingPresets[0]]).toEqual([['team'], 'reactive-share']);
    expect(found.leastPower).toBeLessThan(0.5);
    expect(review('flat').leastPower).toBeNull();
  });
});

it('counts calendar months in the zone', () => {
  const months = (moment: string, start: string, zone?: string) =>
    annualReview(scorecard([], [], { asOf: moment }), { startedOn: start, zone }).months;
  expect([months('2026-08-31', '2025-09-01'), months('2026-09-01', '2025-09-01')]).toEqual([11, 12]);
  expect([months('2025-02-28', '2024-02-29'), months('2024-01-01', '2025-01-01')]).toEqual([12, 0]);
  expect(months('2026-08-31T23:00:00Z', '2025-09-01', 'Europe/Berlin')).toBe(12);
});

it.each([
  [4, { startedOn }, 'invalid-argument', 'card'],
  [{ areas: [], metrics: [] }, { startedOn: 'September' }, 'invalid-option', 'startedOn'],
  [{ areas: [], metrics: [] }, { startedOn, zone: 'Mars' }, 'unknown-zone', 'zone'],
  [{ areas: [], metrics: [] }, { startedOn, months: 6 }, 'unknown-option', 'options'],
])('refuses %j, %j', (card, options, code, path) => {
  expect(refusal(() => annualReview(card as never, options as never))).toEqual([code, path]);
});
