import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/governance/decisions/model.js';
import type { Review } from '../../src/governance/records/model.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { noGain12Months } from '../../src/gaps/rules/outcome/noGain12Months.js';
import { metricAreas } from '../../src/metrics/model.js';
import type { OperatingModel, Organization } from '../../src/operating-model/model.js';
import { reviewsDue } from '../../src/planning/reviewsDue.js';
import { measured, months } from '../gaps/rules/outcome/figures.js';

const flat = [20, 20, 20, 20, 20, 20];
const better = [33, 31, 28, 25, 23, 20];
const definitions = metricAreas.map((area) => ({
  ...{ id: `of-${area}`, name: area, area, direction: 'lower-is-better' as const },
  ...{ tolerance: { absolute: 5 }, core: true },
}));
/** Four areas that are flat from 2026-01 to 2026-06, but for what is told of operations. */
const after = (operations: readonly number[], organization: Partial<Organization> = { modelStartedOn: '2025-09-01' }) =>
  measured(
    definitions,
    metricAreas.flatMap((area) => months(`of-${area}`, '2026-01', area === 'operations' ? operations : flat)),
    organization,
  );
const review = (more: Partial<Review> = {}): Review => ({
  ...{ id: 'r', subject: 'organization:mills', cadence: 'P5Y', lastHeldOn: '2025-10-01' },
  ...more,
});
const decision = (more: Partial<Decision> = {}): Decision => ({
  ...{ id: 'd', name: 'D', status: 'accepted', chosenModel: 'co-managed', scope: 'organization:mills' },
  ...{ decidedOn: '2025-08-01', reviewOn: '2030-01-01' },
  ...more,
});
const told = (model: OperatingModel, asOf = '2026-09-01') =>
  reviewsDue(model, { asOf }).map(({ sourceId, status, reasons, missing }) => [
    sourceId,
    status,
    reasons
      .filter(({ code }) => code === 'underperforming')
      .map(({ dueOn, from }) => `${String(dueOn)} ${String(from)}`),
    missing,
  ]);
const due = (day: string) => [`${day} organization:mills`];

describe('a year without gain makes due', () => {
  const reviewed = (more: Partial<Review>, model = after(flat)) => ({ ...model, reviews: [review(more)] });
  it('a review of the organization, from the day on which the year is over', () => {
    expect(told(reviewed({}))).toEqual([['r', 'due', due('2026-09-01'), []]]);
    expect(told(reviewed({}), '2026-08-31')).toEqual([['r', 'ahead', [], []]]);
    expect(told(reviewed({}), '2026-09-02')).toEqual([['r', 'overdue', due('2026-09-01'), []]]);
    expect(told(reviewed({ lastHeldOn: null }))[0]?.slice(1, 3)).toEqual(['due', due('2026-09-01')]);
  });
  it('until it is held, and again a year later', () => {
    const held = reviewed({ lastHeldOn: '2026-09-05' });
    expect(told(held, '2026-10-01')).toEqual([['r', 'ahead', [], []]]);
    expect(told(held, '2027-09-01')).toEqual([['r', 'due', due('2027-09-01'), []]]);
  });
  it('no review of anything else', () => {
    for (const subject of ['matrix:main', 'service:erp', 'contract:noc'])
      expect(told(reviewed({ subject }))[0]?.[2]).toEqual([]);
  });
  it('the decision for the model, once it is a year old itself', () => {
    const decided = (more: Partial<Decision>, reviews: readonly Review[] = []) => ({
      ...after(flat),
      decisions: [decision(more)],
      reviews,
    });
    expect(told(decided({}))).toEqual([['d', 'due', due('2026-09-01'), []]]);
    expect(told(decided({ decidedOn: null }))).toEqual([['d', 'due', due('2026-09-01'), []]]);
    expect(told(decided({ decidedOn: '2025-09-02' }))).toEqual([['d', 'ahead', [], []]]);
    expect(told(decided({ decidedOn: '2025-09-02' }), '2026-09-02')).toEqual([['d', 'due', due('2026-09-02'), []]]);
    const held = review({ subject: 'decision:d', lastHeldOn: '2026-09-10' });
    const [, status, reasons] = told(decided({}, [held]), '2026-10-01').find(([id]) => id === 'd') ?? [];
    expect([status, reasons]).toEqual(['ahead', []]);
  });
  it('no decision that is not in force, chose no model, or is about a part', () => {
    const others: readonly Partial<Decision>[] = [
      { status: 'proposed' },
      { status: 'superseded' },
      { chosenModel: undefined },
      { scope: 'service:erp' },
    ];
    for (const more of others)
      expect(told({ ...after(flat), decisions: [decision(more)] }).flatMap(([, , reasons]) => reasons)).toEqual([]);
  });
});

describe('nothing is due', () => {
  const both = (model: OperatingModel) => told({ ...model, reviews: [review()], decisions: [decision()] });
  const ahead = [
    ['d', 'ahead', [], []],
    ['r', 'ahead', [], []],
  ];
  it('where something became better, where the year is not over, or there is no model', () => {
    expect(both(after(better))).toEqual(ahead);
    expect(both(after(flat, { modelStartedOn: '2025-09-02' }))).toEqual(ahead);
    expect(both(after(flat, { modelStartedOn: null }))).toEqual(ahead);
  });
  it('and nothing is known where it is not measured', () => {
    const unknown = (missing: readonly string[]) => [
      ['d', 'unknown', [], missing],
      ['r', 'unknown', [], missing],
    ];
    expect(both(after(flat, {}))).toEqual(unknown(['organization.modelStartedOn']));
    expect(both(measured([], undefined, { modelStartedOn: '2025-09-01' }))).toEqual(unknown(['metrics']));
    const open = measured(definitions, undefined, { modelStartedOn: '2025-09-01' });
    expect(both(open)).toEqual(unknown(['metrics.observations']));
    const unsure = { ...after(flat), decisions: [decision({ scope: undefined, decidedOn: undefined })] };
    expect(told(unsure)).toEqual([['d', 'unknown', [], ['decision.scope', 'decision.decidedOn']]]);
    // A review of which nobody says when it was held hangs on that, and on nothing else.
    const never = { ...after(flat, {}), reviews: [review({ lastHeldOn: undefined })] };
    expect(told(never)).toEqual([['r', 'unknown', [], ['review.lastHeldOn']]]);
  });
});

it('agrees with the rule about it', () => {
  const models = [
    after(flat),
    after(better),
    after(flat, { modelStartedOn: '2025-09-02' }),
    after(flat, { modelStartedOn: null }),
    after(flat, {}),
    measured(definitions, undefined, { modelStartedOn: '2025-09-01' }),
  ];
  const kinds = models.map((model) => {
    const { findings } = detectGaps(model, { asOf: '2026-09-01', rules: [noGain12Months] });
    return findings.map(({ kind }) => (kind === 'fail' ? 'due' : 'unknown'))[0] ?? 'ahead';
  });
  expect(kinds).toEqual(['due', 'ahead', 'ahead', 'ahead', 'unknown', 'unknown']);
  expect(models.map((model) => told({ ...model, reviews: [review()] })[0]?.[1])).toEqual(kinds);
});
