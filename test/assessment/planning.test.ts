import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import type { Assessment } from '../../src/assessment/model.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { transitionStatus } from '../../src/planning/transitionStatus.js';
import { recommend } from '../../src/recommendation/recommend.js';

const asOf = '2026-09-01';
const aroundTheClock = {
  windows: [
    {
      zone: 'UTC',
      days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const,
      start: '00:00',
      end: '24:00',
    },
  ],
};
const model: OperatingModel = {
  id: 'm',
  name: 'Mills',
  people: [
    { id: 'ada', name: 'Ada Cole', activeUntil: '2026-08-01' },
    { id: 'ben', name: 'Ben Hart' }, // how much of a position is not known
  ],
  roles: [{ id: 'lead', name: 'IT lead', holders: ['ada'] }],
  services: [
    {
      id: 'erp',
      name: 'ERP',
      operatingModel: 'in-house',
      ownerRoleId: 'lead',
      requiredCoverage: aroundTheClock,
      profile: { has24x7Coverage: false, coverageGap: 'full', team: 'lean' },
    },
    { id: 'mail', name: 'Mail' },
  ],
  transitions: [{ id: 'move', name: 'Move', phase: 'pilot', stopCondition: null }],
  reviews: [{ id: 'matrix', subject: 'matrix:main', cadence: 'P1Y', lastHeldOn: '2026-06-01' }],
  decisions: [{ id: 'd', name: 'Nights', reviewOn: '2026-08-15' }],
};

function valueOf<K extends 'recommendation' | 'transition' | 'reviewsDue'>(
  assessment: Assessment,
  key: K,
): Extract<Assessment[K], { readonly status: 'ok' }>['value'] {
  const section = assessment[key];
  if (section.status !== 'ok') throw new Error(JSON.stringify(section));
  return section.value as Extract<Assessment[K], { readonly status: 'ok' }>['value']; // the section of that key
}

describe('the recommendation of an assessment', () => {
  const { services, organization, policy } = valueOf(assess(model, { asOf }), 'recommendation');

  it('says for each service what the policy says of its facts', () => {
    const [erp] = services;
    // The hours are around the clock and nobody inside is there: in-house is ruled out, co-managed and its heavy form are equal.
    const facts = { operates24x7: true, has24x7Coverage: false, coverageGap: 'full', team: 'lean' } as const;
    expect(erp?.winners).toEqual(recommend({ ...facts }).winners);
    expect(erp).toMatchObject({ outcome: 'tie', isAsRecommended: false, stated: { operatingModel: 'in-house' } });
    expect(erp?.excluded).toEqual([
      { model: 'in-house', reasons: [expect.objectContaining({ code: 'COVERAGE_24X7_NO_INTERNAL' }) as unknown] },
    ]);
    expect(erp?.reasons.length).toBeGreaterThan(0);
    expect(policy.id).toBe('comanaged-default');
  });

  it('shows no reason where nothing is known, and counts the whole', () => {
    expect(services[1]).toMatchObject({ serviceId: 'mail', outcome: 'tie', reasons: [], isAsRecommended: null });
    expect(organization.differing).toEqual(['erp']);
  });

  it('is not assessed without services', () => {
    expect(assess({ id: 'm', name: 'M' }, { asOf }).recommendation).toEqual({
      status: 'not-assessed',
      missing: ['services'],
    });
  });
});

describe('transitions and reviews of an assessment', () => {
  const assessment = assess(model, { asOf });

  it('are those of their own functions', () => {
    expect(valueOf(assessment, 'transition')).toEqual([transitionStatus(model, 'move', { asOf })]);
    expect(valueOf(assessment, 'reviewsDue').map(({ subject, status }) => [subject.id, status])).toEqual([
      ['main', 'overdue'],
      ['d', 'overdue'],
    ]);
  });

  it('are not assessed where nothing is listed', () => {
    const empty = assess({ id: 'm', name: 'M' }, { asOf });
    expect(empty.transition).toEqual({ status: 'not-assessed', missing: ['transitions'] });
    expect(empty.reviewsDue.status).toBe('not-assessed');
    const nulls = { transitions: null, reviews: null } as unknown as Partial<OperatingModel>;
    const { transition, reviewsDue } = assess({ id: 'm', name: 'M', ...nulls }, { asOf });
    expect([transition.status, reviewsDue.status]).toEqual(['not-assessed', 'not-assessed']);
    expect(assess({ id: 'm', name: 'M', transitions: [], reviews: [] }, { asOf }).reviewsDue).toEqual({
      status: 'ok',
      value: [],
    });
  });

  it('show clients no person in the name of a decision', () => {
    const decisions = [{ id: 'd', name: 'Nights of Ada Cole', reviewOn: '2026-08-15' }];
    const list = valueOf(assess({ ...model, decisions }, { asOf, audience: 'client' }), 'reviewsDue');
    const label = list.find(({ subject }) => subject.id === 'd')?.label;
    expect(label).toMatch(/^Nights of /);
    expect(label).not.toContain('Ada');
  });

  it('show clients no names, evidence or places, and the public nothing', () => {
    const client = assess(model, { asOf, audience: 'client' });
    const text = JSON.stringify([client.recommendation, client.transition, client.reviewsDue]);
    for (const hidden of ['Ada', '"person:ada"', '/people']) expect(text).not.toContain(hidden);
    expect(text).toContain('person-left');
    expect(valueOf(client, 'recommendation').checks.every(({ failures }) => failures.length === 0)).toBe(true);
    const { recommendation, transition, reviewsDue } = assess(model, { asOf, audience: 'public' });
    for (const section of [recommendation, transition, reviewsDue]) expect(section).toEqual({ status: 'withheld' });
  });
});
