import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import type { AssessOptions } from '../../src/assessment/assess.js';
import type { MetricsSection } from '../../src/assessment/metricsSection.js';
import type { IncidentRecord } from '../../src/metrics/incident/model.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { months } from '../gaps/rules/outcome/figures.js';
import { deepFrozen } from '../raci/deepFrozen.js';

const asOf = '2026-09-01';
const definitions = [
  {
    id: 'late',
    name: 'Late, says Ada Cole',
    area: 'operations',
    unit: 'count',
    direction: 'lower-is-better',
    tolerance: { absolute: 2 },
    core: true,
  },
  { id: 'bill', name: 'Bill', area: 'business', unit: 'currency', direction: 'lower-is-better' },
] as const;
const observations = [
  ...months('late', '2025-01', [99, 98, 97, 96, 95]), // before the model began
  ...months('late', '2026-01', [9, 12, null, 15, 18, 22, 25]),
  ...months('bill', '2026-01', [17_240, 16_790]),
];
const base: OperatingModel = {
  id: 'm',
  name: 'M',
  organization: { id: 'm', name: 'M', modelStartedOn: '2025-09-01' },
  metrics: { definitions, observations },
};
const sectionOf = (model: OperatingModel, options: Partial<AssessOptions> = {}): MetricsSection => {
  const { metrics } = assess(deepFrozen(model), { asOf, ...options });
  if (metrics.status !== 'ok') throw new Error(JSON.stringify(metrics));
  return metrics.value;
};
const incident = (id: string, openedAt: string, hours: number): IncidentRecord => ({
  id,
  openedAt,
  acknowledgedAt: openedAt,
  resolvedAt: openedAt.replace('T08', `T${String(8 + hours).padStart(2, '0')}`),
  assignments: [{ at: openedAt, partyId: 'msp', group: 'noc' }],
});
const incidents = [
  incident('old-one', '2025-08-01T08:00:00Z', 9),
  incident('a-1', '2025-10-01T08:00:00Z', 1),
  incident('a-2', '2026-02-01T08:00:00Z', 2),
  incident('a-3', '2026-03-01T08:00:00Z', 4),
];

describe('the metrics of an assessment', () => {
  it('are the scorecard over all figures, and the year by those since the model began', () => {
    const { scorecard, review, series, unreadable, incidents: none } = sectionOf(base);
    // Over all, falling from 99 to 25; of the six figures since the start each is higher: p = 2/720.
    expect(scorecard?.metrics.map(({ metricId, trend }) => [metricId, trend.n])).toEqual([
      ['late', 11],
      ['bill', 2],
    ]);
    expect(review).toMatchObject({
      verdict: 'underperforming',
      months: 12,
      areas: { operations: 'worsening', team: 'insufficient-data' },
    });
    expect(series.map(({ metricId, unit, values }) => [metricId, unit, values.length])).toEqual([
      ['late', 'count', 11],
      ['bill', 'currency', 2],
    ]);
    expect([unreadable, none]).toEqual([[], null]);
  });

  it('have no review where the start is not known', () => {
    expect(sectionOf({ ...base, organization: { id: 'm', name: 'M' } }).review).toBeNull();
    expect(sectionOf({ ...base, organization: { id: 'm', name: 'M', modelStartedOn: null } }).review).toBeNull();
  });

  it('leave out what cannot be read, and name it', () => {
    const twice = [...observations, ...months('late', '2026-02', [1])];
    const { scorecard, unreadable } = sectionOf({ ...base, metrics: { definitions, observations: twice } });
    expect(scorecard?.metrics.map(({ metricId }) => metricId)).toEqual(['bill']);
    expect(unreadable).toEqual(['late']);
  });

  it('are not assessed without metrics and incidents', () => {
    expect(assess({ id: 'm', name: 'M' }, { asOf }).metrics).toEqual({ status: 'not-assessed', missing: ['metrics'] });
    expect(assess({ id: 'm', name: 'M', metrics: {} }, { asOf }).metrics).toEqual({
      status: 'not-assessed',
      missing: ['metrics.definitions'],
    });
  });

  it('tell of the incidents that opened in the 12 months before, or in the window that is asked for', () => {
    const figures = sectionOf({ id: 'm', name: 'M' }, { incidents }).incidents;
    expect(figures?.resolve).toMatchObject({
      given: 4,
      ended: 3,
      excluded: [{ reason: 'outside-window', count: 1 }],
      longest: 4,
    });
    expect(figures?.acknowledge.longest).toBe(0);
    expect(figures?.handoffs).toMatchObject({ counted: 3, transfers: { total: 0 } });
    const window = { incidents, from: '2026-02-01', to: '2026-03-01' };
    expect(sectionOf(base, window).incidents?.resolve).toMatchObject({ ended: 1, longest: 2 });
  });

  it('show clients neither people nor money, and the public nothing', () => {
    const people = [{ id: 'ada', name: 'Ada Cole' }];
    const roles = [{ id: 'lead', name: 'Lead', holders: ['ada'] }];
    const activities = [{ id: 'backup', name: 'Backup' }];
    const assignments = [
      { activityId: 'backup', assignee: { kind: 'person', id: 'ada' }, responsibility: 'A' },
    ] as const;
    const model = { ...base, people, roles, activities, assignments };
    const { metrics } = assess(model, { asOf, incidents, audience: 'client' });
    const text = JSON.stringify(metrics);
    for (const secret of ['Ada Cole', '17240', 'a-1', 'old-one']) expect(text).not.toContain(secret);
    expect(metrics).toMatchObject({ status: 'ok', value: { scorecard: { metrics: [{ metricId: 'late' }] } } });
    expect(assess(model, { asOf, incidents, audience: 'public' }).metrics).toEqual({ status: 'withheld' });
  });

  it.each<[string, Partial<AssessOptions>, string, string]>([
    ['a window without incidents', { from: '2026-01-01' }, 'invalid-option', 'incidents'],
    [
      'a window that ends before it begins',
      { incidents, from: '2026-01-01', to: '2025-01-01' },
      'invalid-option',
      'to',
    ],
    ['a window of no date', { incidents, from: 'x' }, 'invalid-option', 'from'],
    ['incidents without an opening', { incidents: [{}] as never }, 'invalid-argument', 'incidents/0/openedAt'],
  ])('refuses %s', (_, options, code, path) => {
    expect(() => assess(base, { asOf, ...options })).toThrow(
      expect.objectContaining({ name: 'ComanagedError', code, path }),
    );
  });
});
