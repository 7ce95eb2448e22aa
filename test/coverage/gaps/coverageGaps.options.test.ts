import { describe, expect, it } from 'vitest';
import { compileCoverageGaps } from '../../../src/coverage/gaps/compileCoverageGaps.js';
import { coverageGaps } from '../../../src/coverage/gaps/coverageGaps.js';
import type { CoverageGapsOptions } from '../../../src/coverage/gaps/model.js';
import type { CoveragePlan, RequiredCoverage } from '../../../src/coverage/model.js';
import { tableZones } from '../../../src/coverage/zones/tableZones.js';
import { zoneTables } from '../../../src/coverage/zones/zoneTables.js';
import { isComanagedError } from '../../../src/internal/errors.js';

const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' };
const desk = { id: 'desk', zone: 'UTC', days: ['mon'] as const, start: '08:00', end: '18:00' };
const plain = { windows: [desk] };

function fault(requirement: unknown, plan: unknown, options: unknown): string {
  try {
    coverageGaps(requirement as RequiredCoverage, plan as CoveragePlan, options as CoverageGapsOptions);
    return 'none';
  } catch (error) {
    return isComanagedError(error) ? `${error.code} ${error.path}` : `not ours: ${String(error)}`;
  }
}

describe('faults of coverageGaps', () => {
  it.each([
    ['no requirement', null, 'invalid-argument requirement'],
    ['something else than a requirement', {}, 'invalid-argument requirement/windows'],
    ['windows that are no list', { windows: 5 }, 'invalid-argument requirement/windows'],
    ['no seat', { windows: [desk], seats: 0 }, 'invalid-argument requirement/seats'],
    ['seats that are no number', { windows: [desk], seats: NaN }, 'invalid-argument requirement/seats'],
    ['part of a seat', { windows: [{ ...desk, seats: 1.5 }] }, 'invalid-argument requirement/windows/0/seats'],
    ['a fourth tier', { windows: [desk], tier: 4 }, 'invalid-argument requirement/tier'],
    ['a skill for a list', { windows: [desk], skills: 'firewall' }, 'invalid-argument requirement/skills'],
    ['an unknown mode', { windows: [desk], mode: 'awake' }, 'invalid-argument requirement/mode'],
    ['yes for true', { windows: [desk], observesClosures: 'yes' }, 'invalid-argument requirement/observesClosures'],
    [
      'no for false',
      { windows: [desk], teamMayCombineSkills: 'no' },
      'invalid-argument requirement/teamMayCombineSkills',
    ],
    ['an unknown zone', { windows: [{ ...desk, zone: 'Mars/Olympus' }] }, 'unknown-zone requirement/windows/0/zone'],
    ['24:00 as a start', { windows: [{ ...desk, start: '24:00' }] }, 'invalid-argument requirement/windows/0/start'],
  ])('refuses %s', (_, requirement, told) => {
    expect(fault(requirement, plain, week)).toBe(told);
  });

  it.each([
    ['no plan', undefined, 'invalid-argument plan'],
    ['an unknown zone', { windows: [{ ...desk, zone: 'Mars' }] }, 'unknown-zone plan/windows/0/zone'],
    ['a closure without a date', { closures: [{ zone: 'UTC' }] }, 'invalid-argument plan/closures/0/date'],
    ['rotations that are no list', { rotations: {} }, 'invalid-argument plan/rotations'],
  ])('refuses %s as a plan', (_, plan, told) => {
    expect(fault(plain, plan, week)).toBe(told);
  });

  it.each([
    ['no options', undefined, 'invalid-argument options'],
    ['no range', {}, 'invalid-option from'],
    ['a range that ends where it begins', { ...week, to: week.from }, 'invalid-option to'],
    ['eleven years', { from: week.from, to: '2037-07-01T00:00Z' }, 'range-too-long to'],
    ['a misspelt option', { ...week, service: 'mail' }, 'unknown-option options'],
    ['what the requirement says', { ...week, skills: ['a'] }, 'unknown-option options'],
    ['a negative weight', { ...week, criticalityWeight: -1 }, 'invalid-option criticalityWeight'],
    ['a weight too large for a score', { ...week, criticalityWeight: 1e300 }, 'invalid-option criticalityWeight'],
    ['a weight for null', { ...week, hourWeights: null }, 'invalid-argument hourWeights'],
    ['a misspelt class of hours', { ...week, hourWeights: { nite: 2 } }, 'unknown-option hourWeights'],
    ['an endless weight', { ...week, hourWeights: { night: Infinity } }, 'invalid-option hourWeights/night'],
    ['a misspelt kind', { ...week, kindWeights: { nobody: 2 } }, 'unknown-option kindWeights'],
    ['too few above nobody', { ...week, kindWeights: { understaffed: 4 } }, 'invalid-option kindWeights'],
    ['a weaker mode above nobody', { ...week, kindWeights: { uncovered: 1 } }, 'invalid-option kindWeights'],
    ['some bounds', { ...week, hourClasses: { businessStart: '08:00' } }, 'invalid-option hourClasses/businessEnd'],
    ['bounds that are none', { ...week, hourClasses: 5 }, 'invalid-argument hourClasses'],
    ['a number for an id', { ...week, serviceId: 5 }, 'invalid-option serviceId'],
    ['null for a team', { ...week, teamId: null }, 'invalid-option teamId'],
    ['no for false', { ...week, higherTierCounts: 'no' }, 'invalid-option higherTierCounts'],
    ['no response at all', { ...week, toleratedResponseMinutes: 0 }, 'invalid-option toleratedResponseMinutes'],
    ['people who are none', { ...week, people: [null] }, 'invalid-argument people/0'],
  ])('refuses %s as options', (_, options, told) => {
    expect(fault(plain, plain, options)).toBe(told);
  });

  it('refuses bounds of hours out of order and days that are none', () => {
    const bounds = {
      businessStart: '08:00',
      businessEnd: '18:00',
      nightStart: '22:00',
      nightEnd: '06:00',
      weekend: ['sat'],
    };
    const faultOf = (change: object) => fault(plain, plain, { ...week, hourClasses: { ...bounds, ...change } });
    expect(faultOf({})).toBe('none');
    expect(faultOf({ nightStart: '24:00', nightEnd: '00:00' })).toBe('none');
    expect(faultOf({ businessEnd: '08:00' })).toBe('invalid-option hourClasses');
    expect(faultOf({ nightEnd: '09:00' })).toBe('invalid-option hourClasses');
    expect(faultOf({ nightStart: '17:00' })).toBe('invalid-option hourClasses');
    expect(faultOf({ weekend: ['saturday'] })).toBe('invalid-option hourClasses/weekend');
    expect(faultOf({ weekend: 'sat' })).toBe('invalid-option hourClasses/weekend');
    expect(faultOf({ lunch: '12:00' })).toBe('unknown-option hourClasses');
  });

  it('tells all faults of a requirement at once', () => {
    const requirement = { windows: [desk], seats: 0, tier: 9 } as unknown as RequiredCoverage;
    try {
      coverageGaps(requirement, plain, week);
    } catch (error) {
      expect((error as { problems: { pointer: string }[] }).problems.map(({ pointer }) => pointer)).toEqual([
        '/seats',
        '/tier',
      ]);
    }
    expect.assertions(1);
  });

  it('refuses positions where there is no gap', () => {
    const compiled = compileCoverageGaps(plain, {}, week);
    expect(compiled.count).toBe(1);
    expect(compiled.gaps(1)).toEqual([]);
    expect(compiled.gaps(0, 0)).toEqual([]);
    for (const position of [-1, 1, 0.5, NaN]) {
      expect(() => compiled.gapAt(position)).toThrow(
        expect.objectContaining({ code: 'out-of-range', path: 'position' }),
      );
    }
    for (const [first, most] of [
      [-1, 1],
      [0, -1],
      [0.5, 1],
    ]) {
      expect(() => compiled.gaps(first, most)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    }
  });
});

describe('options of coverageGaps', () => {
  it('counts a higher tier for a lower one unless told otherwise', () => {
    const required = { windows: [desk], tier: 1 as const };
    const plan = { windows: [{ ...desk, tier: 3 as const }] };
    expect(coverageGaps(required, plan, week).uncoveredMinutes).toBe(0);
    const strict = coverageGaps(required, plan, { ...week, higherTierCounts: false });
    expect(strict.gaps.map(({ causes }) => causes)).toEqual([['missing-tier']]);
  });

  it('looks at windows that serve the service, and at those of a party or team', () => {
    const windows = [
      { ...desk, serviceIds: ['mail'], partyId: 'us', teamId: 'noc' },
      { ...desk, id: 'all', start: '17:00', partyId: 'uk' },
    ];
    const missing = (options: Partial<CoverageGapsOptions>) =>
      coverageGaps(plain, { windows }, { ...week, ...options }).uncoveredMinutes;
    expect(missing({})).toBe(0);
    expect(missing({ serviceId: 'mail' })).toBe(0);
    expect(missing({ serviceId: 'web' })).toBe(540);
    expect(missing({ partyId: 'uk' })).toBe(540);
    expect(missing({ partyId: 'us', teamId: 'noc' })).toBe(0);
    expect(missing({ teamId: 'desk' })).toBe(600);
  });

  it('takes skills from people where a window says none, and from the window where it does', () => {
    const required = { windows: [desk], skills: ['firewall'] };
    const people = [{ id: 'ann', skillIds: ['firewall'] }];
    const missing = (window: object) =>
      coverageGaps(required, { windows: [{ ...desk, ...window }] }, { ...week, people }).uncoveredMinutes;
    expect(missing({ personId: 'ann' })).toBe(0);
    expect(missing({ personId: 'ann', skills: [] })).toBe(600);
    expect(missing({ personId: 'bob' })).toBe(600);
    expect(missing({ personId: 'bob', skills: ['firewall', 'mail'] })).toBe(0);
    expect(missing({})).toBe(600);
  });

  it('echoes zones as the caller spells them, whatever the letter case', () => {
    const spelled = (zone: string) => coverageGaps({ windows: [{ ...desk, zone }] }, { windows: [desk] }, week);
    expect(spelled('eUROPE/london').gaps[0]).toMatchObject({ zone: 'eUROPE/london', localStart: '2026-06-01T08:00' });
    const { gaps, ...totals } = spelled('Europe/London');
    const { gaps: others, ...otherTotals } = spelled('eUROPE/london');
    expect(otherTotals).toEqual(totals);
    expect(others.map((gap) => ({ ...gap, zone: '' }))).toEqual(gaps.map((gap) => ({ ...gap, zone: '' })));
  });

  it('labels on the clock on which most of the time is required', () => {
    const windows = [
      { ...desk, zone: 'Asia/Tokyo', days: ['tue'] as const, end: '09:00' },
      { ...desk, zone: 'Europe/London', end: '10:00' },
    ];
    const zonesOf = (required: RequiredCoverage['windows']) =>
      coverageGaps({ windows: required }, {}, week).gaps.map(({ zone }) => zone);
    expect(zonesOf(windows)).toEqual(['Europe/London', 'Europe/London']);
    expect(zonesOf(windows.toReversed())).toEqual(['Europe/London', 'Europe/London']);
  });

  it('gives the same by tables of the same offsets, but for their label', () => {
    const required = { windows: [{ ...desk, zone: 'Europe/London' }] };
    const plan = { windows: [{ ...desk, zone: 'America/New_York' }] };
    const range = { from: '2024-03-01T00:00Z', to: '2024-04-30T00:00Z' };
    const tables = zoneTables(['Europe/London', 'America/New_York'], {
      from: '2024-01-01T00:00Z',
      to: '2024-07-01T00:00Z',
    });
    const zones = tableZones({ ...tables, timeZoneData: 'kept' });
    expect(coverageGaps(required, plan, { ...range, zones })).toEqual({
      ...coverageGaps(required, plan, range),
      timeZoneData: 'kept',
    });
  });

  it('takes a range of one minute', () => {
    const minute = { from: '2026-06-01T17:59Z', to: '2026-06-01T18:00Z' };
    expect(coverageGaps(plain, {}, minute)).toMatchObject({ requiredMinutes: 1, uncoveredMinutes: 1, coveredRate: 0 });
    expect(coverageGaps(plain, plain, minute)).toMatchObject({ coveredMinutes: 1, coveredRate: 1, gaps: [] });
    const after = { from: '2026-06-01T18:00Z', to: '2026-06-01T18:01Z' };
    expect(coverageGaps(plain, plain, after)).toMatchObject({
      requiredMinutes: 0,
      coveredRate: null,
      demands: [{ seats: 1 }],
    });
  });

  it('has nothing to tell of nothing', () => {
    const nothing = coverageGaps({ windows: [] }, {}, week);
    expect(nothing).toMatchObject({
      requiredMinutes: 0,
      coveredRate: null,
      longestGapMinutes: 0,
      demands: [],
      gaps: [],
    });
    expect(compileCoverageGaps({ windows: [] }, {}, week).count).toBe(0);
  });
});
