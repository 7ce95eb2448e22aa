import { describe, expect, it } from 'vitest';
import { coverageGaps } from '../../../src/coverage/gaps/coverageGaps.js';
import type { CoverageGapsOptions } from '../../../src/coverage/gaps/model.js';
import type { CoveragePlan, RequiredCoverage, Rotation } from '../../../src/coverage/model.js';

// Every expectation is worked out by hand; 2026-06-01 is a Monday.
const monday = { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' };
const desk = {
  id: 'desk',
  zone: 'UTC',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const,
  start: '08:00',
  end: '18:00',
};
const required: RequiredCoverage = { windows: [desk] };
const weekly: Rotation = { id: 'r', zone: 'UTC', unit: 'week', handOff: '08:00', from: '2026-01-05', members: [] };

function causes(
  requirement: RequiredCoverage,
  plan: CoveragePlan,
  options: Partial<CoverageGapsOptions> = {},
): string[] {
  return coverageGaps(requirement, plan, { ...monday, ...options }).gaps.map(
    ({ kind, localStart, localEnd, causes: why }) =>
      `${kind} ${localStart.slice(11)}-${localEnd.slice(11)} ${why.join('+')}`,
  );
}

describe('causes', () => {
  it('are a break alone where longer hours of a replacement are interrupted', () => {
    // Without the replacement there would be nobody after 18:00, so it must stay for the break to be the reason.
    const late = { windows: [{ ...desk, end: '20:00' }] };
    const hours = [{ start: '08:00', end: '20:00' }];
    const replacements = [{ zone: 'UTC', date: '2026-06-01', hours }];
    const breaks = [{ zone: 'UTC', date: '2026-06-01', start: '18:30', end: '19:00' }];
    expect(causes(late, { windows: [desk], replacements, breaks })).toEqual(['uncovered 18:30-19:00 break']);
  });

  it('are a skill that who stands in has only in another tier', () => {
    // Bob, who stands in for Ann, has the skill but his window has tier 1; with Ann back the skill is missing.
    const windows = [{ ...desk, tier: 1 as const, personId: 'ann' }];
    const overrides = [
      { id: 'o', start: '2026-06-01T10:00Z', end: '2026-06-01T12:00Z', outPersonId: 'ann', inPersonId: 'bob' },
    ];
    const people = [{ id: 'bob', skillIds: ['x'] }];
    expect(causes({ windows: [desk], skills: ['x'], tier: 2 }, { windows, overrides }, { people })).toEqual([
      'uncovered 08:00-10:00 missing-skill+missing-tier',
      'uncovered 10:00-12:00 missing-tier',
      'uncovered 12:00-18:00 missing-skill+missing-tier',
    ]);
  });

  it('are an override that takes somebody out, and a rotation without members', () => {
    const overrides = [{ id: 'o', start: '2026-06-01T10:00Z', end: '2026-06-01T12:00Z', outPersonId: 'ann' }];
    expect(causes(required, { windows: [{ ...desk, personId: 'ann' }], overrides })[1]).toBe(
      'uncovered 10:00-12:00 override',
    );
    const rotations = [{ ...weekly, windowIds: ['desk'] }];
    expect(causes(required, { windows: [desk], rotations })).toEqual(['uncovered 08:00-18:00 rotation-without-member']);
    expect(causes({ ...required, mode: 'on-call' }, { rotations: [weekly] })).toEqual([
      'uncovered 08:00-18:00 rotation-without-member',
    ]);
  });

  it('are the first day as well of a rotation without members that has not begun', () => {
    const rotations = [{ ...weekly, from: '2026-07-06', windowIds: ['desk'] }];
    expect(causes(required, { windows: [desk], rotations })).toEqual([
      'uncovered 08:00-18:00 effective-dates+rotation-without-member',
    ]);
  });

  it('are the dates of a window that is over and of a rotation that has not begun', () => {
    expect(causes(required, { windows: [{ ...desk, until: '2026-05-31' }] })).toEqual([
      'uncovered 08:00-18:00 effective-dates',
    ]);
    const rotations = [{ ...weekly, from: '2026-07-06', members: ['ann'], windowIds: ['desk'] }];
    expect(causes(required, { windows: [desk], rotations })).toEqual(['uncovered 08:00-18:00 effective-dates']);
  });

  it('are only what is needed, however much else stands in the plan', () => {
    const plan: CoveragePlan = {
      windows: [{ ...desk, tier: 1, mode: 'on-call', until: '2026-12-31' }],
      closures: [{ zone: 'UTC', date: '2026-06-01', windowIds: ['other'] }],
      breaks: [{ zone: 'UTC', date: '2026-06-01', start: '12:00', end: '13:00' }],
      replacements: [{ zone: 'UTC', date: '2026-06-02', hours: [] }],
    };
    expect(causes({ ...required, tier: 2, skills: ['x'] }, plan)).toEqual([
      'uncovered 08:00-12:00 missing-skill+missing-tier+weaker-mode',
      'uncovered 12:00-13:00 break+missing-skill+missing-tier+weaker-mode',
      'uncovered 13:00-18:00 missing-skill+missing-tier+weaker-mode',
    ]);
  });

  it('keep never scheduled where one of two is there, with what makes it worse', () => {
    const closures = [{ zone: 'UTC', date: '2026-06-01' }];
    expect(causes({ ...required, seats: 2 }, { windows: [desk] })).toEqual([
      'understaffed 08:00-18:00 never-scheduled',
    ]);
    expect(causes({ ...required, seats: 2 }, { windows: [desk], closures })).toEqual([
      'uncovered 08:00-18:00 never-scheduled+closure',
    ]);
  });

  it('name a closure only where it is in scope', () => {
    const closures = [{ zone: 'UTC', date: '2026-06-01', partyIds: ['us'] }];
    const early = { ...desk, end: '12:00' };
    expect(causes(required, { windows: [{ ...early, partyId: 'uk' }], closures })).toEqual([
      'uncovered 12:00-18:00 never-scheduled',
    ]);
    expect(causes(required, { windows: [{ ...early, partyId: 'us' }], closures })).toEqual([
      'uncovered 08:00-12:00 closure',
      'uncovered 12:00-18:00 never-scheduled',
    ]);
  });
});
