import { describe, expect, it } from 'vitest';
import { backlog, compareRates, incidentRate, recurrence } from '../../../src/metrics/index.js';
import type { IncidentRecord } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

const day = 86_400_000;
const start = Date.UTC(2026, 2, 1);
const opened = (at: number, more: Partial<IncidentRecord> = {}): IncidentRecord => ({
  id: `${at}`,
  openedAt: start + at * day,
  ...more,
});
const march = { asOf: '2026-04-15', from: '2026-03-01', to: '2026-04-01' };

describe('recurrence', () => {
  const of = (days: readonly number[]) => days.map((at) => opened(at, { recurrenceKey: 'disk' }));

  it('counts repeats within the days, the last one included', () => {
    const found = recurrence([...of([-40, 0, 30]), opened(5, { recurrenceKey: 'link' })], march);
    // day 0 is 40 days after the one before, day 30 exactly 30 days after
    expect([found.recurring, found.counted, valueOf(found.share)]).toEqual([1, 3, 1 / 3]);
    expect(found.keys).toEqual([
      { key: 'disk', incidents: 2, recurring: 1 },
      { key: 'link', incidents: 1, recurring: 0 },
    ]);
    expect([found.excluded, found.warnings]).toEqual([[{ reason: 'outside-window', count: 1 }], []]);
  });

  it('says where nothing lies behind, and leaves out what has no key', () => {
    const found = recurrence(
      [opened(1), opened(2, { status: 'canceled' }), opened(60), opened(3, { recurrenceKey: 'a' })],
      march,
    );
    expect(found.warnings.map(({ code }) => code)).toEqual(['no-lookback']);
    expect(found.excluded).toEqual([
      { reason: 'after-as-of', count: 1 },
      { reason: 'canceled', count: 1 },
      { reason: 'no-key', count: 1 },
    ]);
    expect(valueOf(recurrence([], march).share)).toBe('no-incidents');
  });
});

describe('a rate', () => {
  it('has an exact interval, also of no events', () => {
    const found = incidentRate([opened(1), opened(40), opened(2, { status: 'canceled' })], { ...march, perDays: 31 });
    expect([found.events, found.exposureDays, valueOf(found.rate)]).toEqual([1, 31, 1]);
    expect(found.excluded).toEqual([
      { reason: 'canceled', count: 1 },
      { reason: 'outside-window', count: 1 },
    ]);
    const none = incidentRate([], { ...march, perDays: 31 }).rate;
    expect(valueOf(none)).toBe(0);
    expect(none.status === 'ok' && none.interval?.high).toBeCloseTo(3.689, 3); // -ln 0.025
  });

  it('is cut at the moment, and does not exist after it', () => {
    expect(incidentRate([], { ...march, asOf: '2026-03-11' }).exposureDays).toBe(10);
    expect(valueOf(incidentRate([], { ...march, asOf: '2026-02-01' }).rate)).toBe('zero-exposure');
  });

  it('is compared exactly', () => {
    const { ratio, p } = compareRates({ events: 8, exposure: 10 }, { events: 0, exposure: 10 });
    expect([valueOf(ratio), p]).toEqual(['zero-baseline', expect.closeTo(2 / 2 ** 8, 12)]);
    expect(valueOf(compareRates({ events: 4, exposure: 10 }, { events: 4, exposure: 20 }).ratio)).toBe(2);
  });
});

describe('a backlog', () => {
  const records = [
    opened(0, { resolvedAt: start + 2 * day, closedAt: start + 9 * day }),
    opened(1),
    opened(3, { resolvedAt: start + 4 * day, reopenedAt: [start + 5 * day] }),
    opened(20),
  ];

  it('is what is open at the moment, with its age and flow', () => {
    const found = backlog(records, { asOf: '2026-03-07', from: '2026-03-02' }); // day 6
    expect([found.open, valueOf(found.medianAge), found.oldest]).toEqual([2, (3 + 5) * 12, 120]);
    expect(found.flow).toEqual({ from: '2026-03-02T00:00:00Z', opened: 2, ended: 1, net: 1 });
    expect(found.excluded).toEqual([{ reason: 'after-as-of', count: 1 }]);
    expect(backlog(records, { asOf: '2026-03-07', endedBy: 'closed' }).open).toBe(3);
  });

  it('of nothing has no age', () => {
    const found = backlog([], { asOf: '2026-03-07' });
    expect([found.open, valueOf(found.medianAge), found.oldest]).toEqual([0, 'no-incidents', null]);
  });
});

it('refuses broken calls', () => {
  expect(refusal(() => recurrence([], { ...march, withinDays: 0 }))).toEqual(['invalid-argument', 'withinDays']);
  expect(refusal(() => recurrence([], { ...march, to: march.from }))).toEqual(['invalid-option', 'to']);
  expect(refusal(() => incidentRate([], { ...march, perDays: -1 }))).toEqual(['invalid-argument', 'perDays']);
  expect(refusal(() => incidentRate([], { ...march, level: 1 }))).toEqual(['invalid-argument', 'level']);
  expect(refusal(() => backlog([], { asOf: '2026-03-07', endedBy: 'restored' as never }))).toEqual([
    'invalid-option',
    'endedBy',
  ]);
  expect(refusal(() => backlog([], { asOf: '2026-03-07', from: '2026-03-07' }))).toEqual(['invalid-option', 'from']);
  expect(refusal(() => compareRates({ events: 0.5, exposure: 1 }, { events: 1, exposure: 1 }))).toEqual([
    'invalid-argument',
    'first/events',
  ]);
  expect(refusal(() => compareRates({ events: 1, exposure: 1 }, { events: 1, exposure: 0 }))).toEqual([
    'invalid-argument',
    'second/exposure',
  ]);
  for (const call of [recurrence, incidentRate, backlog]) {
    expect(refusal(() => call([], { ...march, mttr: 1 } as never))).toEqual(['unknown-option', 'options']);
  }
});
