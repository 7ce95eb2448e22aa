import { describe, expect, it } from 'vitest';
import { coverageGaps } from '../../../src/coverage/gaps/coverageGaps.js';
import type { CoverageGaps, CoverageGapsOptions } from '../../../src/coverage/gaps/model.js';
import type { CoveragePlan, RequiredCoverage } from '../../../src/coverage/model.js';

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const everyDay = [...workdays, 'sat', 'sun'] as const;
const allWeek: RequiredCoverage = { windows: [{ zone: 'UTC', days: everyDay, start: '00:00', end: '24:00' }] };
const desk = { id: 'desk', zone: 'UTC', days: workdays, start: '08:00', end: '18:00' };
const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' }; // Monday to Monday
const month = { from: '2026-06-01T00:00Z', to: '2026-07-01T00:00Z' };

function found(requirement: RequiredCoverage, plan: CoveragePlan, options: CoverageGapsOptions = week): CoverageGaps {
  return coverageGaps(requirement, plan, options);
}

const told = ({ gaps }: CoverageGaps) =>
  gaps.map(({ kind, localStart, localEnd, causes }) => `${kind} ${localStart} ${localEnd} ${causes.join('+')}`);

describe('coverageGaps', () => {
  it('leaves everything uncovered under an empty plan', () => {
    const nothing = found(allWeek, {});
    expect(nothing).toMatchObject({ requiredMinutes: 10_080, uncoveredMinutes: 10_080, coveredRate: 0 });
    expect(nothing.gaps).toHaveLength(1);
    expect(nothing.gaps[0]).toMatchObject({ recurrence: 'permanent', causes: ['never-scheduled'], providedSeats: 0 });
    expect(nothing.holidaysAssessed).toBe(false);
  });

  it('has no gap where nothing is required', () => {
    const nothing = found({ windows: [] }, { windows: [desk], closures: [] });
    expect(nothing).toMatchObject({ requiredMinutes: 0, coveredRate: null, gaps: [], holidaysAssessed: true });
  });

  it('writes the seconds of local times where a range has some', () => {
    const seconds = found(allWeek, {}, { from: '2026-06-01T00:00:30Z', to: '2026-06-01T06:00Z' });
    expect(seconds.gaps[0]).toMatchObject({ localStart: '2026-06-01T00:00:30', localEnd: '2026-06-01T06:00' });
  });

  it('tells the kinds apart', () => {
    const required: RequiredCoverage = { windows: [{ ...desk, seats: 2 }], mode: 'staffed' };
    const windows = [
      { ...desk, end: '12:00', seats: 2 },
      { ...desk, id: 'late', start: '12:00', end: '14:00' },
      { ...desk, id: 'phone', start: '13:00', end: '16:00', mode: 'on-call' as const, seats: 2 },
    ];
    const monday = { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' };
    expect(told(found(required, { windows }, monday))).toEqual([
      'understaffed 2026-06-01T12:00 2026-06-01T13:00 never-scheduled',
      'understaffed 2026-06-01T13:00 2026-06-01T14:00 weaker-mode',
      'mode-downgraded 2026-06-01T14:00 2026-06-01T16:00 weaker-mode',
      'uncovered 2026-06-01T16:00 2026-06-01T18:00 never-scheduled',
    ]);
    expect(found(required, { windows }, monday)).toMatchObject({
      requiredMinutes: 600,
      coveredMinutes: 240,
      understaffedMinutes: 120,
      modeDowngradedMinutes: 120,
      uncoveredMinutes: 120,
      coveredRate: 0.4,
    });
  });

  it('names what takes the hours away', () => {
    const plan = {
      windows: [{ ...desk, until: '2026-06-04' }],
      closures: [{ zone: 'UTC', date: '2026-06-02' }],
      breaks: [{ zone: 'UTC', date: '2026-06-03', start: '12:00', end: '13:00' }],
      replacements: [{ zone: 'UTC', date: '2026-06-01', hours: [{ start: '08:00', end: '12:00' }] }],
    };
    expect(told(found({ windows: [desk] }, plan))).toEqual([
      'uncovered 2026-06-01T12:00 2026-06-01T18:00 replacement',
      'uncovered 2026-06-02T08:00 2026-06-02T18:00 closure',
      'uncovered 2026-06-03T12:00 2026-06-03T13:00 break',
      'uncovered 2026-06-05T08:00 2026-06-05T18:00 effective-dates',
    ]);
  });

  it('does not count a seat without the skill or the tier', () => {
    const required: RequiredCoverage = { windows: [{ ...desk, days: ['mon'] }], skills: ['firewall'], tier: 2 };
    expect(found(required, { windows: [{ ...desk, tier: 3 }] }).gaps[0]?.causes).toEqual(['missing-skill']);
    expect(found(required, { windows: [{ ...desk, tier: 1, skills: ['firewall'] }] }).gaps[0]?.causes).toEqual([
      'missing-tier',
    ]);
    const person = { windows: [{ ...desk, tier: 2 as const, personId: 'ann' }] };
    const people = [{ id: 'ann', skillIds: ['firewall'] }];
    expect(found(required, person, { ...week, people })).toMatchObject({ uncoveredMinutes: 0, thinMinutes: 600 });
  });

  it('lets a team combine skills only where the requirement says so', () => {
    const required: RequiredCoverage = { windows: [{ ...desk, days: ['mon'] }], skills: ['a', 'b'] };
    const windows = [
      { ...desk, skills: ['a'] },
      { ...desk, id: 'half', end: '12:00', skills: ['b'] },
    ];
    expect(found(required, { windows }).uncoveredMinutes).toBe(600);
    expect(found({ ...required, teamMayCombineSkills: true }, { windows }).uncoveredMinutes).toBe(360);
  });

  it('sees that covered time hangs on one person', () => {
    const plan = { windows: [{ ...desk, days: ['mon'] as const, personId: 'ann' }] };
    const thin = found({ windows: [{ ...desk, days: ['mon'] }] }, plan);
    expect(thin).toMatchObject({ coveredMinutes: 600, thinMinutes: 600, personsUnknownMinutes: 0, coveredRate: 1 });
    expect(thin.gaps).toMatchObject([{ kind: 'thin', personId: 'ann', causes: [] }]);
    const two = found({ windows: [{ ...desk, days: ['mon'] }] }, { windows: [...plan.windows, { ...desk, id: 'b' }] });
    expect(two).toMatchObject({ thinMinutes: 0, gaps: [] });
    expect(found({ windows: [desk] }, { windows: [desk] })).toMatchObject({ personsUnknownMinutes: 3000 });
  });

  it('lifts what the requirement closes, and closures of the plan only where it observes them', () => {
    const closures = [{ zone: 'UTC', date: '2026-06-02' }];
    const required = { windows: [desk] };
    expect(found(required, { windows: [desk], closures }).uncoveredMinutes).toBe(600);
    expect(found({ ...required, observesClosures: true }, { windows: [desk], closures })).toMatchObject({
      requiredMinutes: 2400,
      uncoveredMinutes: 0,
    });
    expect(found({ ...required, closures }, { windows: [] }).requiredMinutes).toBe(2400);
  });

  it('tells how gaps come back', () => {
    const required = { windows: [{ ...desk, end: '20:00' }] };
    const plan = { windows: [desk], closures: [{ zone: 'UTC', date: '2026-06-17' }] };
    const gaps = found(required, plan, month).gaps;
    const late = gaps.filter(({ localStart }) => localStart.endsWith('18:00') && !localStart.includes('06-17'));
    expect(late.every(({ recurrence }) => recurrence === 'weekly')).toBe(true);
    expect(gaps.filter(({ recurrence }) => recurrence === 'holiday').map(({ localStart }) => localStart)).toEqual([
      '2026-06-17T08:00',
    ]);
  });

  it('finds the weeks in which two zones change at other dates', () => {
    // London desk until 17:00, New York from 12:00 on: five hours apart, but four in the weeks between the changes.
    const windows = [
      { ...desk, zone: 'Europe/London', start: '09:00', end: '17:00' },
      { ...desk, id: 'ny', zone: 'America/New_York', start: '12:00', end: '17:00' },
    ];
    const required = { windows: [{ ...desk, zone: 'Europe/London', start: '09:00', end: '22:00' }] };
    const year = { from: '2024-01-01T00:00Z', to: '2025-01-01T00:00Z' };
    const gaps = coverageGaps(required, { windows }, year).gaps;
    expect(new Set(gaps.map(({ recurrence }) => recurrence))).toEqual(new Set(['dst-mismatch']));
    // 10 to 31 March and 27 October to 3 November: 15 and 5 workdays, from 21:00 to 22:00.
    expect(gaps).toHaveLength(20);
    expect(gaps[0]).toMatchObject({ localStart: '2024-03-11T21:00', minutes: 60, causes: ['dst-mismatch'] });
  });

  it('weighs gaps with reasons', () => {
    const options = { ...week, criticalityWeight: 4, toleratedResponseMinutes: 60, hourWeights: { night: 2 } };
    const monday = { windows: [{ ...desk, days: ['mon'] as const, start: '17:00', end: '23:00' }] };
    expect(coverageGaps(monday, { windows: [desk] }, options).gaps[0]?.severity).toEqual({
      score: 4 * 3 * (240 + 2 * 60), // 18:00 to 22:00 is evening, then night
      label: 'critical', // 4,320 is high, and the response cannot be met within the gap
      minutesByHourClass: { evening: 240, night: 60 },
      criticalityWeight: 4,
      kindWeight: 3,
      timesToleratedResponse: 5,
      occurrences: 1,
      shareOfRequired: 300 / 360,
    });
  });
});
