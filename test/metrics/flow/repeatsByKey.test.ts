import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatsByKey } from '../../../src/metrics/index.js';
import type { IncidentRecord, RepeatsByKeyOptions } from '../../../src/metrics/index.js';
import { runs } from '../../fixtures/runs.js';
import { anyIncidents, anyMoment, frozen, instantAt, isPlain, spanMinutes } from '../arbitraryIncidents.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

const day = 86_400_000;
const start = Date.UTC(2026, 2, 1);
const opened = (at: number, recurrenceKey: string | null, more: Partial<IncidentRecord> = {}): IncidentRecord => ({
  ...{ id: `${at}`, openedAt: start + at * day, recurrenceKey },
  ...more,
});
const march: RepeatsByKeyOptions = { asOf: '2026-03-31', from: '2026-03-01', to: '2026-03-31', atDays: [5, 10, 30] };

describe('repeats by key', () => {
  it('follow each key from its first incident to the moment', () => {
    const found = repeatsByKey(
      [
        opened(0, 'disk'),
        opened(5, 'disk'),
        opened(30, 'disk'),
        opened(10, 'link'),
        opened(20, 'mail'),
        opened(22, 'mail'),
      ],
      march,
    );
    // disk is followed for 30 days, link for 20, mail for 10; repeats after 5 and 30, none, 2
    expect([found.keys, found.repeats, found.given]).toEqual([3, 3, 6]);
    expect(found.at.map(({ days, keys, repeats }) => [days, keys, valueOf(repeats)])).toEqual([
      [5, 3, 2 / 3],
      [10, 3, 2 / 3],
      [30, 1, expect.closeTo(5 / 3, 14)],
    ]);
    expect(found.at[0]?.repeats).toMatchObject({
      ...{ n: 3, method: 'mean-cumulative-count', interval: { method: 'lawless-nadeau' } },
      warnings: [{ code: 'no-lookback' }],
    });
  });

  it('leave out keys that are older than the window, and what has none', () => {
    const found = repeatsByKey(
      [
        ...[opened(-40, 'disk'), opened(3, 'disk'), opened(4, 'link'), opened(5, null), opened(6, '')],
        ...[opened(7, 'mail', { status: 'canceled' }), opened(31, 'link')],
      ],
      march,
    );
    expect([found.keys, found.repeats, found.warnings]).toEqual([1, 0, []]);
    expect(found.excluded).toEqual([
      { reason: 'after-as-of', count: 1 },
      { reason: 'canceled', count: 1 },
      { reason: 'no-key', count: 2 },
      { reason: 'outside-window', count: 2 },
    ]);
    expect(found.at.map(({ repeats }) => valueOf(repeats))).toEqual([0, 0, 'not-reached']);
    const first = found.at[0]?.repeats;
    expect(first?.status === 'ok' && first.warnings.map(({ code }) => code)).toEqual(['no-variance']);
    expect(valueOf(repeatsByKey([], march).at[0]?.repeats ?? { status: 'undefined', reason: '' })).toBe('no-incidents');
  });

  it('count repeats behind the window up to the moment, and at the very instant', () => {
    const found = repeatsByKey([opened(0, 'disk'), opened(0, 'disk'), opened(20, 'disk')], {
      ...march,
      to: '2026-03-02',
    });
    expect(found.at.map(({ repeats }) => valueOf(repeats))).toEqual([1, 1, 2]);
  });
});

it('counts each incident once, rises with the days, and is made again from what was known', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, fc.integer({ min: 0, max: spanMinutes }), (incidents, asOf, from) => {
      const options = { asOf, from: instantAt(from), to: instantAt(from + 20 * 1440), atDays: [0, 3, 10, 40] };
      const found = repeatsByKey(frozen(incidents), options);
      expect(isPlain(found)).toBe(true);
      const left = found.excluded.reduce((sum, { count }) => sum + count, 0);
      expect(found.keys + found.repeats + left).toBe(incidents.length);
      const means = found.at.flatMap(({ repeats }) => (repeats.status === 'ok' ? [repeats.value] : []));
      expect([...means].sort((a, b) => a - b)).toEqual(means);
      expect(repeatsByKey([...incidents].reverse(), options)).toEqual(found);
      const then = incidents.filter(({ openedAt }) => Number(openedAt) <= asOf);
      expect(repeatsByKey(then, options).at.map(({ repeats }) => valueOf(repeats))).toEqual(
        found.at.map(({ repeats }) => valueOf(repeats)),
      );
    }),
    { seed: 895, numRuns: runs(200) },
  );
});

it.each([
  [{ atDays: undefined }, 'invalid-option', 'atDays'],
  [{ atDays: [-1] }, 'invalid-argument', 'atDays/0'],
  [{ to: march.from }, 'invalid-option', 'to'],
  [{ level: 1 }, 'invalid-argument', 'level'],
  [{ withinDays: 30 }, 'unknown-option', 'options'],
])('refuses %j', (more, code, path) => {
  expect(refusal(() => repeatsByKey([], { ...march, ...more } as never))).toEqual([code, path]);
});
