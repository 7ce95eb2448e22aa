import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affectedTime } from '../../../src/cost/downtime/affectedTime.js';
import { outageCost } from '../../../src/cost/index.js';
import type { OutageCostOptions } from '../../../src/cost/index.js';
import type { IncidentRecord } from '../../../src/metrics/index.js';
import { runs } from '../../fixtures/runs.js';
import { anyIncidents, anyMoment, frozen, instantAt, isPlain, spanMinutes } from '../../metrics/arbitraryIncidents.js';
import { refusal } from '../../metrics/refusal.js';

const march = { asOf: '2026-04-15', from: '2026-03-01', to: '2026-04-01' };
const at = (minute: number): number => Date.UTC(2026, 2, 2) + minute * 60_000;
const failed = (from: number, to: number | null, more: Partial<IncidentRecord> = {}): IncidentRecord => ({
  ...{ id: `${from}`, openedAt: at(from), serviceId: 'erp', affectedShare: 1 },
  outages: [{ start: at(from), end: to === null ? null : at(to) }],
  ...more,
});
const options = (...costs: OutageCostOptions['costs']): OutageCostOptions => ({ ...march, costs });
const erp = { serviceId: 'erp', costPerMinute: 20 };

describe('the cost of outages', () => {
  it('is minutes by share by cost of a minute', () => {
    const found = outageCost([failed(0, 30), failed(100, 110, { affectedShare: 0.25 })], options(erp));
    // 20 * (30 + 10 * 0.25)
    expect(found).toEqual({
      ...{ asOf: '2026-04-15T00:00:00Z', window: { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' } },
      ...{ given: 2, counted: 2, excluded: [], status: 'known', cost: 650, bounds: { low: 650, high: 650 } },
      parts: [
        {
          ...{ serviceId: 'erp', status: 'known', incidents: 2, outageMinutes: 40, affectedMinutes: 32.5 },
          ...{ unknownShareMinutes: 0, costPerMinute: 20, cost: 650, bounds: { low: 650, high: 650 }, missing: [] },
        },
      ],
      ...{ point: 'mean', missing: [], warnings: [] },
    });
  });

  it('counts what outages share once, with the larger share, and different services apart', () => {
    const both = [failed(0, 60, { affectedShare: 0.5 }), failed(30, 90, { serviceId: 'mail', affectedShare: 0.75 })];
    // One operation: 30 * 0.5 + 60 * 0.75 = 60 minutes; by service: 20 * 30 + 4 * 45
    expect(outageCost(both, options({ costPerMinute: 20 }))).toMatchObject({
      cost: 1200,
      parts: [{ serviceId: null, outageMinutes: 90, affectedMinutes: 60, incidents: 2 }],
    });
    const apart = outageCost(both, options(erp, { serviceId: 'mail', costPerMinute: 4 }));
    expect([apart.cost, apart.parts.map(({ cost }) => cost)]).toEqual([780, [600, 180]]);
    // mail has an entry of its own: the operation is the rest
    const rest = outageCost(
      [...both, failed(40, 70, { serviceId: null })],
      options({ costPerMinute: 20 }, { serviceId: 'mail', costPerMinute: 4 }),
    );
    // erp and the nameless as one: 40 * 0.5 + 30 = 50 minutes
    expect(rest.parts.map(({ serviceId, cost }) => [serviceId, cost])).toEqual([
      [null, 1000],
      ['mail', 180],
    ]);
  });

  it('is unknown where a share is, and tells how far it may go', () => {
    const unknown = failed(0, 60, { affectedShare: undefined });
    const found = outageCost([unknown, failed(30, 90, { affectedShare: 0.5 })], options(erp));
    // Nobody in the first: 60 * 0.5 = 30 minutes; all: 60 + 30 * 0.5 = 75
    expect(found).toMatchObject({ status: 'unknown', cost: null, bounds: { low: 600, high: 1500 } });
    expect(found.parts[0]).toMatchObject({ outageMinutes: 90, affectedMinutes: null, unknownShareMinutes: 60 });
    expect(found.missing).toEqual(['incidents/affectedShare']);
    // Next to an outage of all it does not matter
    expect(outageCost([unknown, failed(0, 60)], options(erp))).toMatchObject({ status: 'known', cost: 1200 });
    expect(outageCost([failed(0, 60, { affectedShare: null })], options(erp)).cost).toBeNull();
    // Nor where a minute costs nothing
    expect(outageCost([unknown], options({ serviceId: 'erp', costPerMinute: null }))).toMatchObject({
      cost: 0,
      missing: [],
    });
  });

  it('is unknown where the cost of a minute is, but only for what failed', () => {
    const mail = failed(0, 10, { serviceId: 'mail' });
    const found = outageCost([failed(0, 10), mail, failed(0, 5, { serviceId: undefined })], options(erp));
    expect([found.status, found.cost, found.bounds]).toEqual(['unknown', null, null]);
    expect(found.parts.map(({ serviceId, cost, outageMinutes }) => [serviceId, cost, outageMinutes])).toEqual([
      ['erp', 200, 10],
      [null, null, 5],
      ['mail', null, 10],
    ]);
    expect(found.missing).toEqual(['costs/costPerMinute', 'costs/mail/costPerMinute']);
    expect(outageCost([failed(0, 10), { ...mail, outages: [] }], options(erp))).toMatchObject({
      cost: 200,
      counted: 2,
    });
    expect(outageCost([failed(0, 10)], options({ serviceId: 'erp' })).missing).toEqual(['costs/0/costPerMinute']);
    // Nobody needs a price where nothing failed.
    expect(outageCost([], options({ serviceId: 'erp' }))).toMatchObject({ status: 'known', cost: 0, missing: [] });
    expect(outageCost([], options()).cost).toBe(0);
  });

  it('ends at the window and at the moment, and leaves out what says nothing', () => {
    const found = outageCost(
      [
        failed(0, null),
        failed(5, 6, { status: 'canceled' }),
        failed(7, 6),
        { id: 'x', openedAt: at(0) },
        failed(50, 60),
      ],
      { ...options(erp), asOf: at(45) },
    );
    expect([found.cost, found.counted, found.given]).toEqual([20 * 45, 1, 5]);
    expect(found.excluded).toEqual([
      { reason: 'after-as-of', count: 1 },
      { reason: 'canceled', count: 1 },
      { reason: 'no-outages-stated', count: 1 },
      { reason: 'inconsistent-timestamps', count: 1 },
    ]);
    expect(found.warnings.map(({ code }) => code)).toEqual(['incomplete-window']);
    expect(outageCost([failed(0, 60)], { ...options(erp), from: at(40), to: at(50) }).cost).toBe(200);
    expect(outageCost([failed(0, 60)], { ...options(erp), from: at(60), to: at(90) }).parts[0]?.incidents).toBe(0);
  });

  it('takes the mean of an uncertain cost of a minute, or its median', () => {
    const costPerMinute = { kind: 'triangular', min: 0, mode: 0, max: 30 } as const;
    const uncertain = options({ serviceId: 'erp', costPerMinute });
    expect(outageCost([failed(0, 10)], uncertain).cost).toBeCloseTo(100, 9); // 30 / 3
    const median = 30 * (1 - Math.SQRT1_2); // (1 - x / 30)^2 = 1 / 2
    expect(outageCost([failed(0, 10)], { ...uncertain, point: 'p50' }).cost).toBeCloseTo(10 * median, 9);
  });
});

const short = fc.integer({ min: 0, max: 90 });
const shares = fc.constantFrom(undefined, 0, 0.25, 0.5, 1);

it('weighs each minute by the largest share', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(short, short, shares), { maxLength: 8 }), (given) => {
      const stretches = given.map(([a, b, share]) => ({ from: Math.min(a, b), to: Math.max(a, b), share }));
      const found = affectedTime(frozen(stretches), { from: 10, to: 80 });
      let [outage, low, high, unknown] = [0, 0, 0, 0];
      for (let minute = 10; minute < 80; minute++) {
        const here = stretches.filter(({ from, to }) => from <= minute && minute < to).map(({ share }) => share);
        if (here.length > 0) outage++;
        low += Math.max(0, ...here.map((share) => share ?? 0));
        high += Math.max(0, ...here.map((share) => share ?? 1));
        if (here.includes(undefined) && !here.includes(1)) unknown++;
      }
      expect(found).toEqual({ outage, low, high, unknown });
    }),
    { seed: 891, numRuns: runs(600) },
  );
});

it('is not moved by order, by pieces or by what comes later, and is bounded', () => {
  const window = { from: instantAt(0), to: instantAt(spanMinutes) };
  const costs = [{ serviceId: 'erp', costPerMinute: 3 }, { costPerMinute: 2 }];
  fc.assert(
    fc.property(anyIncidents, anyMoment, fc.array(shares, { minLength: 25, maxLength: 25 }), (all, asOf, given) => {
      const incidents = all.map((record, place) => ({ ...record, affectedShare: given[place] }));
      const found = outageCost(frozen(incidents), { ...window, asOf, costs });
      expect(isPlain(found)).toBe(true);
      expect(found.counted + found.excluded.reduce((sum, { count }) => sum + count, 0)).toBe(incidents.length);
      const { low = 0, high = 0 } = found.bounds ?? {};
      expect(low).toBeLessThanOrEqual(high);
      if (found.cost !== null) expect([low, high]).toEqual([found.cost, found.cost]);
      expect(outageCost([...incidents].reverse(), { ...window, asOf, costs })).toEqual(found);
      const later = incidents.map((record) => ({
        ...record,
        outages: record.outages?.map(({ start, end }) => {
          return Number(end ?? Infinity) > asOf && Number(start) <= asOf ? { start } : { start, end };
        }),
      }));
      expect(outageCost(later, { ...window, asOf, costs })).toEqual(found);
      // Twice the cost of a minute is twice the cost, to rounding
      const twice = costs.map((each) => ({ ...each, costPerMinute: each.costPerMinute * 2 }));
      expect(outageCost(incidents, { ...window, asOf, costs: twice }).bounds?.high).toBeCloseTo(2 * high, 6);
    }),
    { seed: 892, numRuns: runs(200) },
  );
});

it('stays quick with many outages that overlap', () => {
  const many = Array.from({ length: 20_000 }, (_, each) => ({
    from: each,
    to: each + 10_000,
    share: (each % 997) / 997,
  }));
  expect(affectedTime(many, { from: 0, to: 1e6 }).outage).toBe(29_999);
});

it.each([
  [{ costs: undefined }, 'invalid-argument', 'costs'],
  [{ costs: [{ serviceId: 4 }] }, 'invalid-argument', 'costs/0/serviceId'],
  [{ costs: [erp, erp] }, 'invalid-argument', 'costs/1'],
  [{ costs: [{}, { serviceId: null }] }, 'invalid-argument', 'costs/1'],
  [{ costs: [{ ...erp, affectedShare: 1 }] }, 'unknown-option', 'costs/0'],
  [{ costs: [{ ...erp, costPerMinute: -1 }] }, 'invalid-argument', 'costs/0/costPerMinute'],
  [{ costs: [erp, { serviceId: 'mail', costPerMinute: '20' }] }, 'invalid-argument', 'costs/1/costPerMinute'],
  [{ point: 'p90' }, 'invalid-option', 'options/point'],
  [{ asOf: undefined }, 'invalid-option', 'asOf'],
  [{ to: march.from }, 'invalid-option', 'to'],
  [{ incidents: [] }, 'unknown-option', 'options'],
])('refuses %j', (more, code, path) => {
  expect(refusal(() => outageCost([], { ...options(erp), ...more } as never))).toEqual([code, path]);
});

it.each([
  [4, 'incidents'],
  [[failed(0, 9, { affectedShare: 1.5 })], 'incidents/0/affectedShare'],
  [[failed(0, 9, { outages: [{ start: 'now' }] })], 'incidents/0/outages/0/start'],
])('refuses the incidents of case %#', (incidents, path) => {
  expect(refusal(() => outageCost(incidents as never, options(erp)))).toEqual(['invalid-argument', path]);
});
