import { describe, expect, it } from 'vitest';
import { costSimulation, simulateCost, tribalKnowledgeTax } from '../../../src/cost/index.js';
import type { CostModel, LossTail, SimulatedOption } from '../../../src/cost/index.js';
import { longRuns } from '../../fixtures/runs.js';
import { nights, quiet } from '../fixtures/steadyYears.js';
import { workloadOne } from '../fixtures/workloadOne.js';
import { columnsOf, meanOf, varianceOf } from './drawnLaws.js';

const trials = longRuns(100_000, 4000);
const drawn = { trials, events: 'drawn', unstated: 'none', seed: 5 } as const;
const people = [
  { id: 'key', annualSalary: 100_000, leavingRate: 0.13, concentration: 1 },
  { id: 'ben', annualSalary: 70_000, leavingRate: 0.2, concentration: 0.3 },
  { id: 'cem', annualSalary: 60_000, leavingRate: 0.07, concentration: 0.5 },
];
const replacing = { replacementMultiplier: 2, replacementShare: 0.4, mitigationRate: 0 } as const;
const optionOf = (ids: readonly string[], id = 'own') => ({
  id,
  staff: ids.map((each) => ({ personIds: [each], fte: null })),
});
const yearOf = (
  ids: readonly string[],
  assumptions: CostModel['assumptions'] = {},
  more: Partial<CostModel> = {},
): CostModel => ({
  currency: 'EUR',
  assumptions: { horizonYears: 1, ...replacing, ...assumptions },
  people,
  options: [optionOf(ids)],
  ...more,
});

/** The part of an option's cost that is lost knowledge: pay is certain, so it is what lies above the least. */
const losses = (model: CostModel, id = 'own', settings = {}): Float64Array => {
  const column = columnsOf(model, { ...drawn, ...settings })[id] ?? new Float64Array(0);
  const pay = certainPay(model, id);
  return column.map((cost) => cost - pay);
};
function certainPay(model: CostModel, id: string): number {
  const nobodyLeaves = { ...model, people: people.map((each) => ({ ...each, leavingRate: 0 })) };
  const assumptions = { ...model.assumptions, sharedShock: null };
  return columnsOf({ ...nobodyLeaves, assumptions }, { ...drawn, trials: 1 })[id]?.[0] ?? 0;
}
const shareOf = (values: Float64Array, holds: (value: number) => boolean): number =>
  values.filter(holds).length / values.length;
/** That a share of the trials is a probability, within 4 standard errors. */
function expectShare(found: number, wanted: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(4 * Math.sqrt((wanted * (1 - wanted)) / trials) + 1e-12);
}

/** Losses by trials against the tail that is counted over all ways in which people can leave. */
function expectTail(found: Float64Array, tail: LossTail | null | undefined, expected: number): void {
  if (tail == null) throw new Error('no tail');
  const error = Math.sqrt(varianceOf(found) / trials);
  expect(Math.abs(meanOf(found) - expected)).toBeLessThan(4 * error);
  expectShare(
    shareOf(found, (loss) => Math.abs(loss) < 0.01),
    tail.noLossRate,
  );
  const slack = 4 * Math.sqrt(0.25 / trials);
  for (const [level, value] of [
    [0.1, tail.p10],
    [0.5, tail.p50],
    [0.9, tail.p90],
  ] as const) {
    expect(shareOf(found, (loss) => loss <= value + 0.01)).toBeGreaterThan(level - slack);
    expect(shareOf(found, (loss) => loss < value - 0.01)).toBeLessThan(level + slack);
  }
  expect(found.reduce((most, loss) => Math.max(most, loss))).toBeLessThanOrEqual(tail.largest + 0.01);
}

describe('departures that are drawn', () => {
  it('of one key person: 87 of 100 years lose nothing, 13 lose all', () => {
    const { options } = simulateCost(yearOf(['key']), { ...drawn, levels: [0.5, 0.8, 0.9] });
    const [own] = options as [SimulatedOption];
    // Loading is not stated, so pay counts 0 with it; 2 * 100,000 is lost.
    const found = losses(yearOf(['key']));
    expect(new Set(found.map(Math.round))).toEqual(new Set([0, 200_000]));
    expectShare(
      shareOf(found, (loss) => loss > 1),
      0.13,
    );
    const [half, most, nearlyAll] = own.quantiles.map(({ value }) => value);
    expect([most, nearlyAll]).toEqual([half, (half ?? 0) + 200_000]);
    expect(own.mean.value).toBeLessThan(nearlyAll ?? 0);
    expect(own.mean.value).toBeGreaterThan(half ?? 0);
  });

  it.each(['decomposed', 'multiplier'] as const)('of three people spread as counted over all ways: %s', (method) => {
    const tax = tribalKnowledgeTax({ ...replacing, people }, { method });
    if (tax.status !== 'known') throw new Error('unknown');
    expectTail(losses(yearOf(['key', 'ben', 'cem'], { taxMethod: method })), tax.tail, tax.total);
  });

  it('of people who leave together by a shared shock', () => {
    const sharedShock = { rate: 0.05, leavingRateGivenShock: 0.8 };
    const tax = tribalKnowledgeTax({ ...replacing, people, sharedShock });
    if (tax.status !== 'known') throw new Error('unknown');
    expectTail(losses(yearOf(['key', 'ben', 'cem'], { sharedShock })), tax.tail, tax.total);
  });

  it('of equal people without names follow the binomial law', () => {
    const pool = (fte: number): CostModel => ({
      currency: 'EUR',
      assumptions: { horizonYears: 1, ...replacing, leavingRate: 0.3 },
      options: [{ id: 'own', staff: [{ fte, annualSalary: 50_000, concentration: 1 }] }],
    });
    const counts = (columnsOf(pool(4), drawn)['own'] ?? new Float64Array(0)).map((cost) => cost / 100_000);
    const chances = [0.2401, 0.4116, 0.2646, 0.0756, 0.0081]; // (4 over k) 0.3^k 0.7^(4 - k)
    const least = counts.reduce((a, b) => Math.min(a, b));
    for (const [k, chance] of chances.entries()) {
      expectShare(
        shareOf(counts, (count) => Math.abs(count - least - k) < 1e-6),
        chance,
      );
    }
    // Of three and a half people the half one takes half of the loss with it.
    const halves = (columnsOf(pool(3.5), drawn)['own'] ?? new Float64Array(0)).map((cost) => cost / 50_000);
    const smallest = halves.reduce((a, b) => Math.min(a, b));
    const steps = new Set(halves.map((each) => Math.round(each - smallest)));
    expect([...steps].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('come anew every year: the variance of five years is five times that of one', () => {
    const five = losses(yearOf(['key', 'ben'], { horizonYears: 5, wageInflationRate: null }));
    // 0.13 * 0.87 * 200,000^2 + 0.2 * 0.8 * (28,000 + 112,000 * 0.3)^2, for each year.
    const wanted = 5 * (0.13 * 0.87 * 200_000 ** 2 + 0.2 * 0.8 * 61_600 ** 2);
    expect(Math.abs(varianceOf(five) / wanted - 1)).toBeLessThan(4 * Math.sqrt(3 / trials));
  });

  it('are the same in both halves of a year, and cost less along a ramp', () => {
    const transition = { rampMonths: 12, productivityDip: null } as const;
    const [own] = yearOf(['key']).options;
    if (own === undefined) throw new Error('no option');
    const model = {
      ...yearOf(['key'], { period: 'month', loadingFactor: 1, mitigationRate: 0.5 }),
      options: [own, { ...own, id: 'moved', transition }],
    } satisfies CostModel;
    const columns = columnsOf(model, { ...drawn, trials: 1000 });
    const extra = (columns['moved'] ?? new Float64Array(0)).map((cost, at) => cost - (columns['own']?.[at] ?? 0));
    // Knowledge is 160,000, of which half is prevented in the end, and half of that in the mean of a straight ramp.
    expect(new Set(extra.map(Math.round))).toEqual(new Set([0, 40_000]));
  });
});

describe('departures by service', () => {
  const services = [
    { serviceId: 'erp', holders: [{ id: 'key' }, { id: 'partner', leavingRate: 0.1 }] },
    { serviceId: 'mail', holders: [{ id: 'partner', leavingRate: 0.1 }] },
  ];
  const values = { erp: { recreationValue: 100_000, secondHolderCost: 8000 }, mail: { recreationValue: 30_000 } };
  const model = (sharedShock?: { rate: number; leavingRateGivenShock: number }): CostModel => ({
    currency: 'EUR',
    assumptions: { horizonYears: 1, taxMethod: 'coverage', mitigationRate: null, sharedShock },
    people,
    serviceInputs: Object.entries(values).map(([serviceId, each]) => ({ serviceId, ...each })),
    options: [{ id: 'own', services }],
  });
  it.each([undefined, { rate: 0.04, leavingRateGivenShock: 0.9 }])(
    'spread as counted over all ways, a partner leaving all its services at once: shock %o',
    (sharedShock) => {
      const tax = tribalKnowledgeTax(
        {
          people,
          sharedShock,
          mitigationRate: null,
          services: services.map(({ serviceId, holders }) => ({
            id: serviceId,
            holders,
            ...values[serviceId as 'erp' | 'mail'],
          })),
        },
        { method: 'coverage' },
      );
      if (tax.status !== 'known') throw new Error('unknown');
      expectTail(columnsOf(model(sharedShock), drawn)['own'] ?? new Float64Array(0), tax.tail, tax.total);
    },
  );
});

describe('incidents that are drawn', () => {
  const hours = { detect: null, acknowledge: null, diagnose: null, repair: 1 };
  const incidents = (perYear: number | { kind: 'gamma'; shape: number; scale: number }, years = 1): CostModel => ({
    currency: 'EUR',
    assumptions: { horizonYears: years, outOfHoursShare: 0.5 },
    serviceInputs: [{ serviceId: 'it', incidents: [{ severity: 'p1', perYear, costPerMinute: 1 }] }],
    options: [{ id: 'own', restoration: [{ staffed: hours, unstaffed: hours }] }],
  });
  const counts = (model: CostModel): Float64Array =>
    (columnsOf(model, drawn)['own'] ?? new Float64Array(0)).map((cost) => cost / 60);

  it('follow the Poisson law', () => {
    const found = counts(incidents(2));
    // exp(-2) = 0.135335, times 2, 2, 4/3, 2/3.
    for (const [k, chance] of [0.135335, 0.270671, 0.270671, 0.180447, 0.090224].entries()) {
      expectShare(
        shareOf(found, (count) => count === k),
        chance,
      );
    }
  });
  it('at a rate that is a gamma law are negative binomial: mean 6, variance 6 + 6 * 2', () => {
    const found = counts(incidents({ kind: 'gamma', shape: 3, scale: 2 }));
    expect(found.every(Number.isInteger)).toBe(true);
    expect(Math.abs(meanOf(found) - 6)).toBeLessThan(4 * Math.sqrt(18 / trials));
    // Fourth moments of the law give the error of its variance: about root(5 / n) of it.
    expect(Math.abs(varianceOf(found) / 18 - 1)).toBeLessThan(4 * Math.sqrt(5 / trials));
  });
  it('come anew every year', () => {
    const found = counts(incidents(30, 4));
    expect(Math.abs(meanOf(found) - 120)).toBeLessThan(4 * Math.sqrt(120 / trials));
    expect(Math.abs(varianceOf(found) / 120 - 1)).toBeLessThan(4 * Math.sqrt(2 / trials));
  });
});

describe('drawn events', () => {
  it.each([
    ['quiet', quiet],
    ['nights', nights],
    ['twenty inputs', workloadOne],
  ])('leave the mean where it is and widen what happens: %s', (_, model) => {
    const settings = { trials: 6000, seed: 9, quantileMethod: 'table' } as const;
    const [expected, found] = (['expected', 'drawn'] as const).map((events) =>
      simulateCost(model, { ...settings, events }),
    );
    for (const [at, option] of (found?.options ?? []).entries()) {
      const before = expected?.options[at];
      if (before === undefined) throw new Error('no option');
      const error = Math.sqrt((option.mean.standardError ?? 0) ** 2 + (before.mean.standardError ?? 0) ** 2);
      expect(Math.abs(option.mean.value - before.mean.value)).toBeLessThan(4 * error);
      // Of twenty inputs the sample of the heavy tail moves by more than the events add.
      if (before.standardDeviation === 0) expect(option.standardDeviation).toBeGreaterThan(0);
    }
    expect([expected?.events, found?.events]).toEqual(['expected', 'drawn']);
    expect(found?.coupledInputs).toEqual(expected?.coupledInputs);
  });

  it('are the same for all options, so that equal ones differ by nothing', () => {
    const twins: CostModel = { ...yearOf([]), options: [optionOf(['key', 'ben']), optionOf(['key', 'ben'], 'twin')] };
    const { pairs } = simulateCost(twins, drawn);
    expect(pairs).toMatchObject([{ equal: 1, regret: 0 }]);
  });

  it('of the first of a position are the same in an option that has more of them', () => {
    const pool = (fte: number) => ({ id: `${fte}`, staff: [{ fte, annualSalary: 50_000, concentration: 1 }] });
    const model: CostModel = {
      currency: 'EUR',
      assumptions: { horizonYears: 1, ...replacing, leavingRate: 0.3, loadingFactor: 1 },
      options: [pool(1), pool(3)],
    };
    const { 1: one, 3: three } = columnsOf(model, { ...drawn, trials: 2000 });
    const more = new Set(
      three?.map((cost, at) => Math.round((cost - 150_000 - ((one?.[at] ?? 0) - 50_000)) / 100_000)),
    );
    expect([...more].sort()).toEqual([0, 1, 2]); // never fewer
  });

  it('keep their bits in parts and under equal parts of the range', () => {
    const parts = costSimulation(workloadOne, { trials: 900, events: 'drawn', plan: 'lhs' });
    for (const part of [1, 255, 300, 900]) parts.advance(part);
    expect(parts.summary()).toEqual(simulateCost(workloadOne, { trials: 900, events: 'drawn', plan: 'lhs' }));
  });

  it('of one person are not moved by another who comes', () => {
    const [few, more] = [losses(yearOf(['key'])), losses(yearOf(['key', 'ben']))];
    const own = more.map((loss) => (Math.round(loss) >= 200_000 ? 200_000 : 0));
    expect(own).toEqual(few.map(Math.round));
  });

  it('have no rank correlations of their own', () => {
    const { rankCorrelations } = simulateCost(workloadOne, { trials: 300, events: 'drawn', rankCorrelations: true });
    const { rankCorrelations: without } = simulateCost(workloadOne, { trials: 300, rankCorrelations: true });
    expect(rankCorrelations.map(({ inputId }) => inputId)).toEqual(without.map(({ inputId }) => inputId));
  });

  it('are refused for more people than are drawn one by one, and by another name', () => {
    const model: CostModel = {
      currency: 'EUR',
      assumptions: { horizonYears: 1, ...replacing, leavingRate: 0.3 },
      options: [{ id: 'own', staff: [{ fte: 201, annualSalary: 1, concentration: 0 }] }],
    };
    expect(() => simulateCost(model, drawn)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'options/own/staff/0/fte' }) as Error,
    );
    expect(() => simulateCost(model, { ...drawn, events: 'expected' })).not.toThrow();
    const other = { events: 'sometimes' } as unknown as { events: 'drawn' };
    expect(() => simulateCost(model, other)).toThrow('options.events must be one of expected, drawn.');
  });
});
