import { describe, expect, it } from 'vitest';
import { coverageLint } from '../../../src/coverage/lint/coverageLint.js';
import type { CoverageLintOptions } from '../../../src/coverage/lint/coverageLint.js';
import { coverageLintCodeNames, coverageLintCodes } from '../../../src/coverage/lint/lintCodes.js';
import type { CoverageLintCode } from '../../../src/coverage/lint/lintCodes.js';
import type { CoverageLintFinding } from '../../../src/coverage/lint/model.js';
import { weekdays } from '../../../src/coverage/model.js';
import type { CoveragePlan } from '../../../src/coverage/model.js';
import { intlZones } from '../../../src/internal/time/intlZones.js';
import type { ZoneProvider } from '../../../src/internal/time/zoneProvider.js';
import { refusal } from '../refusal.js';

const monFri = weekdays.slice(0, 5);
const year = { from: '2026-01-01T00:00Z', to: '2027-01-01T00:00Z' };
const desk = { id: 'desk', zone: 'Europe/Berlin', days: monFri, start: '08:00', end: '18:00' };

/** The engine's data under the label of a release. */
function released(timeZoneData: string): ZoneProvider {
  return { ...intlZones(), timeZoneData };
}

const zones = released('2026c');

function of(
  code: CoverageLintCode,
  plan: CoveragePlan,
  options: Partial<CoverageLintOptions> = {},
): CoverageLintFinding[] {
  return coverageLint(plan, { ...year, zones, ...options }).filter((finding) => finding.code === code);
}

function places(list: readonly CoverageLintFinding[]): string[] {
  return list.map(({ entity, date }) => `${entity.pointer} ${date ?? ''}`.trim());
}

describe('coverageLint', () => {
  it('finds nothing in a plain plan', () => {
    const plan = { windows: [desk], closures: [{ zone: 'Europe/Berlin', date: '2026-12-25' }] };
    expect(coverageLint(plan, { ...year, zones })).toEqual([]);
    expect(coverageLint({}, year)).toEqual([]);
  });

  describe('boundaries at changes of the clocks (L1, L2)', () => {
    const early = { ...desk, id: 'early', days: ['sun'] as const, start: '02:30', end: '10:00' };

    it('tells a skipped one with its date and the instant that is used', () => {
      expect(of('skipped-boundary', { windows: [early] })).toEqual([
        {
          code: 'skipped-boundary',
          severity: 'warning',
          entity: { kind: 'window', id: 'early', pointer: '/windows/0' },
          date: '2026-03-29',
          zone: 'Europe/Berlin',
          message:
            'On 2026-03-29 the clocks of Europe/Berlin skip 02:30, the start of window early; 2026-03-29T01:00:00Z is used.',
          remedy: 'Move it out of the skipped hour, or accept the instant that is used.',
          parameters: {
            ...{ kind: 'window', name: 'early', date: '2026-03-29', zone: 'Europe/Berlin' },
            ...{ boundary: 'start', time: '02:30', instant: '2026-03-29T01:00:00Z' },
          },
        },
      ]);
    });

    it('tells a repeated one, the beginning of the hour included and its end not', () => {
      const [found, ...others] = of('repeated-boundary', { windows: [early] });
      expect([found?.date, found?.parameters['instant'], others]).toEqual(['2026-10-25', '2026-10-25T00:30:00Z', []]);
      const at = (start: string) => of('repeated-boundary', { windows: [{ ...early, start }] }).length;
      expect([at('01:59'), at('02:00'), at('02:59'), at('03:00')]).toEqual([0, 1, 1, 0]);
    });

    it('does not tell one at the very start or end of the skipped hour: no rule moves it', () => {
      const at = (start: string) => of('skipped-boundary', { windows: [{ ...early, start }] }).length;
      expect([at('02:00'), at('02:01'), at('02:59'), at('03:00')]).toEqual([0, 1, 1, 0]);
    });

    it('looks only at days on which the hours are there', () => {
      const none = (plan: CoveragePlan) => expect(of('skipped-boundary', plan)).toEqual([]);
      none({ windows: [{ ...early, days: monFri }] });
      none({ windows: [{ ...early, from: '2026-04-01' }] });
      none({ windows: [{ ...early, until: '2026-03-28' }] });
      none({ windows: [early], replacements: [{ zone: 'Europe/Berlin', date: '2026-03-29', hours: [] }] });
    });

    it('sees an end on the day behind the start, breaks, replacements, hand-offs and requirements', () => {
      const night = { ...early, days: ['sat'] as const, start: '22:00', end: '02:30' };
      const rotation = { id: 'r', zone: 'Europe/Berlin', unit: 'week' as const, members: ['ann', 'bob'] };
      const plan: CoveragePlan = {
        windows: [night, { ...desk, days: weekdays }],
        breaks: [
          { zone: 'Europe/Berlin', days: ['sun'], start: '02:15', end: '03:15' },
          { zone: 'Europe/Berlin', date: '2026-03-29', start: '01:00', end: '02:45' },
        ],
        replacements: [{ zone: 'Europe/Berlin', date: '2026-03-29', hours: [{ start: '02:10', end: '09:00' }] }],
        rotations: [
          { ...rotation, handOff: '02:30', from: '2026-03-01' }, // a Sunday
          { ...rotation, id: 's', handOff: '02:30', from: '2026-03-02' },
          { ...rotation, id: 't', unit: 'hour', length: 6, handOff: '20:30', from: '2026-03-02' },
          { ...rotation, id: 'u', unit: 'month', handOff: '02:30', from: '2026-01-29' },
          { ...rotation, id: 'v', unit: 'month', handOff: '02:30', from: '2026-01-30' },
          { ...rotation, id: 'w', unit: 'day', handOff: '02:30', from: '2026-01-30', until: '2026-03-28' },
          { ...rotation, id: 'y', length: 3, handOff: '02:30', from: '2026-03-05', until: '2026-03-28' },
          { ...rotation, id: 'x', handOff: '02:30', from: '2026-03-01', members: [] },
        ],
      };
      const requirements = [{ id: 'erp', windows: [early] }];
      expect(places(of('skipped-boundary', plan, { requirements })).sort()).toEqual([
        '/breaks/0 2026-03-29',
        '/breaks/1 2026-03-29',
        '/replacements/0 2026-03-29',
        '/requirements/0/windows/0 2026-03-29',
        '/rotations/0 2026-03-29',
        '/rotations/2 2026-03-29',
        '/rotations/3 2026-03-29',
        '/rotations/5 2026-03-29', // the last turn ends then
        '/rotations/6 2026-03-29',
        '/windows/0 2026-03-29',
      ]);
    });

    it('sees a change of half an hour, and only those of the range', () => {
      const lordHowe = { ...early, zone: 'Australia/Lord_Howe', days: weekdays, start: '02:15' };
      expect(places(of('skipped-boundary', { windows: [lordHowe] }))).toEqual(['/windows/0 2026-10-04']);
      const summer = { from: '2026-05-01T00:00Z', to: '2026-09-01T00:00Z' };
      expect(of('skipped-boundary', { windows: [lordHowe] }, summer)).toEqual([]);
    });
  });

  it('tells a window that vanishes on a date (L3)', () => {
    const short = { ...desk, id: 'short', days: weekdays, start: '02:10', end: '02:50' };
    expect(places(of('vanishing-window', { windows: [short] }))).toEqual(['/windows/0 2026-03-29']);
    expect(of('vanishing-window', { windows: [{ ...short, start: '01:59' }] })).toEqual([]);
    const requirements = [{ id: 'erp', windows: [short] }];
    expect(places(of('vanishing-window', {}, { requirements }))).toEqual(['/requirements/0/windows/0 2026-03-29']);
    const breaks = [{ zone: 'Europe/Berlin', days: weekdays, start: '02:10', end: '02:50' }];
    expect(of('vanishing-window', { windows: [desk], breaks })).toEqual([]);
    const apia = { ...desk, zone: 'Pacific/Apia', days: weekdays };
    const range = { from: '2011-12-01T00:00Z', to: '2012-02-01T00:00Z' };
    expect(places(of('vanishing-window', { windows: [apia] }, range))).toEqual(['/windows/0 2011-12-30']);
  });

  describe('seams between zones (L4)', () => {
    // Berlin ends at 14:00 when New York starts at 08:00, six hours behind; five hours from 8 to 28 March and 25 to 31 October.
    const berlin = { ...desk, end: '14:00' };
    const newYork = { ...desk, id: 'us', zone: 'America/New_York', start: '08:00', end: '17:00' };

    it('tells an overlap of the weeks in which only one zone has changed its clocks', () => {
      const found = of('zone-mismatch-overlap', { windows: [berlin, newYork] });
      expect(
        found.map(({ date, parameters: { until, days, minutes, other } }) => [date, until, days, minutes, other]),
      ).toEqual([
        ['2026-03-09', '2026-03-27', 15, 60, 'us'],
        ['2026-10-26', '2026-10-30', 5, 60, 'us'],
      ]);
      expect(of('zone-mismatch-gap', { windows: [berlin, newYork] })).toEqual([]);
    });

    it('tells a gap the other way round, unless somebody else is there', () => {
      const back = { ...newYork, end: '17:00' };
      const night = { ...desk, id: 'night', start: '23:00', end: '07:00' };
      const [spring] = of('zone-mismatch-gap', { windows: [back, night] });
      expect([spring?.entity.id, spring?.date, spring?.parameters['minutes']]).toEqual(['us', '2026-03-09', 60]);
      const between = { ...desk, id: 'between', start: '20:00', end: '24:00' };
      expect(of('zone-mismatch-gap', { windows: [back, night, between] })).toEqual([]);
      const half = { ...between, end: '22:30' };
      expect(of('zone-mismatch-gap', { windows: [back, night, half] })).toHaveLength(2);
      const services = (one: string, other: string) => [
        { ...back, serviceIds: ['erp', one] },
        { ...night, serviceIds: ['crm', other] },
      ];
      expect(of('zone-mismatch-gap', { windows: services('crm', 'web') })).toHaveLength(2);
      expect(of('zone-mismatch-gap', { windows: services('web', 'dns') })).toEqual([]);
    });

    it('names the day on which the first window ends, at midnight the one before', () => {
      const late = { ...desk, start: '16:00', end: '24:00' };
      const evening = { ...newYork, start: '18:00', end: '22:00' };
      const [spring] = of('zone-mismatch-overlap', { windows: [late, evening] });
      expect([spring?.date, spring?.parameters['until']]).toEqual(['2026-03-09', '2026-03-27']);
    });

    it('tells nothing of zones that change together, of windows that never meet, and of one zone', () => {
      const none = (windows: NonNullable<CoveragePlan['windows']>) => {
        const codes = coverageLint({ windows }, { ...year, zones }).map(({ code }) => code);
        expect(codes.filter((code) => code.startsWith('zone-mismatch'))).toEqual([]);
      };
      none([berlin, { ...newYork, zone: 'Europe/Paris', start: '14:00' }]);
      none([berlin, { ...newYork, start: '08:30' }]);
      none([berlin, { ...newYork, days: ['sat', 'sun'] }]);
      none([berlin, { ...desk, id: 'late', start: '14:00' }]);
      none([berlin, { ...newYork, mode: 'on-call' }]);
      none([berlin, { ...newYork, tier: 2 }]);
      none([
        { ...berlin, serviceIds: ['erp'] },
        { ...newYork, serviceIds: ['crm'] },
      ]);
    });
  });

  it('tells zones that are unknown, former or no places (L5), and checks the rest without them', () => {
    const plan: CoveragePlan = {
      windows: [
        { ...desk, id: 'mars', zone: 'Mars/Olympus' },
        { ...desk, id: 'old', zone: 'US/Pacific' },
        { ...desk, id: 'est', zone: 'EST' },
        { ...desk, id: 'utc', zone: 'UTC' },
        { ...desk, id: 'odd', zone: 'europe/BERLIN' },
        { ...desk, id: 'gmt', zone: 'Etc/GMT+5' },
      ],
      closures: [{ zone: 'GB', date: '2026-06-03' }],
    };
    expect(places(of('unknown-zone', plan))).toEqual(['/windows/0']);
    expect(of('unknown-zone', plan)[0]?.severity).toBe('error');
    const former = of('former-zone-name', plan);
    expect(former.map(({ entity, parameters }) => [entity.pointer, parameters['present']])).toEqual([
      ['/windows/1', 'America/Los_Angeles'],
      ['/closures/0', 'Europe/London'],
    ]);
    expect(places(of('fixed-offset-zone', plan))).toEqual(['/windows/2', '/windows/5']);
    const requirements = [{ id: 'erp', windows: [{ ...desk, zone: 'Mars/Olympus' }] }];
    expect(places(of('unknown-zone', {}, { requirements }))).toEqual(['/requirements/0/windows/0']);
  });

  it('tells a window without hours in the range (L6)', () => {
    const closures = [{ zone: 'Europe/Berlin', date: '2026-06-03' }];
    const plan = {
      windows: [
        { ...desk, id: 'past', until: '2025-12-30' },
        { ...desk, id: 'day', days: ['wed'] as const, from: '2026-06-01', until: '2026-06-07' },
        { ...desk, id: 'never', days: ['sat'] as const, from: '2026-06-01', until: '2026-06-05' },
        desk,
      ],
      closures,
    };
    expect(of('inactive-window', plan).map(({ entity }) => entity.id)).toEqual(['day', 'never', 'past']);
  });

  describe('people in two places (L7)', () => {
    const ann = { ...desk, personId: 'ann' };
    const rotation = { zone: 'Europe/Berlin', unit: 'week' as const, handOff: '09:00', from: '2026-06-01' };

    it('tells the same person in windows that overlap, once for each pair', () => {
      const other = { ...ann, id: 'other', start: '17:00', end: '20:00', from: '2026-06-01', until: '2026-06-05' };
      const [found, ...others] = of('double-booked-person', { windows: [other, ann] });
      expect(others).toEqual([]);
      expect([found?.entity.id, found?.date, found?.zone]).toEqual(['desk', '2026-06-01', 'Europe/Berlin']);
      expect(found?.parameters).toMatchObject({ personId: 'ann', otherKind: 'window', other: 'other', minutes: 300 });
      expect(of('double-booked-person', { windows: [ann, { ...other, start: '18:00' }] })).toEqual([]);
      expect(of('double-booked-person', { windows: [ann, { ...other, personId: 'bob' }] })).toEqual([]);
    });

    it('tells a member who has the turn in two rotations, also by an override', () => {
      const first = { ...rotation, id: 'first', teamId: 'a', members: ['ann', 'bob'] };
      const second = { ...rotation, id: 'second', teamId: 'b', members: ['bob', 'ann', 'eve'] };
      const june = { from: '2026-06-01T07:00Z', to: '2026-06-15T07:00Z' }; // ann, bob; bob, ann
      expect(of('double-booked-person', { rotations: [first, second] }, june)).toEqual([]);
      const override = { id: 'o', rotationId: 'second', start: '2026-06-02T00:00Z', end: '2026-06-02T06:00Z' };
      const overrides = [{ ...override, outPersonId: 'bob', inPersonId: 'ann' }];
      const [found] = of('double-booked-person', { rotations: [first, second], overrides }, june);
      expect(found?.parameters).toMatchObject({ name: 'first', other: 'second', otherKind: 'rotation', minutes: 360 });
    });

    it('does not tell somebody on call who is at the desk, but somebody with two turns at desks', () => {
      const onCall = { ...rotation, id: 'r', members: ['ann', 'bob'] };
      expect(of('double-booked-person', { windows: [ann], rotations: [onCall] })).toEqual([]);
      const windows = [ann, { ...desk, id: 'second', teamId: 'x' }];
      const staffing = { ...onCall, windowIds: ['second'] };
      const [found] = of('double-booked-person', { windows, rotations: [staffing] });
      expect(found?.parameters).toMatchObject({ kind: 'rotation', name: 'r', otherKind: 'window', other: 'desk' });
    });

    it('tells a rotation that staffs two windows at once by the windows, and an addition by the override', () => {
      const windows = [desk, { ...desk, id: 'second', start: '17:00', end: '19:00' }];
      const rotations = [{ ...rotation, id: 'r', members: ['ann', 'bob'], windowIds: ['desk', 'second'] }];
      const found = of('double-booked-person', { windows, rotations });
      expect(found.map(({ entity, parameters }) => [entity.id, parameters['other'], parameters['personId']])).toEqual([
        ['desk', 'second', 'ann'],
        ['desk', 'second', 'bob'],
      ]);
      const overrides = [{ id: 'o', start: '2026-06-02T08:00Z', end: '2026-06-02T09:00Z', inPersonId: 'ann' }];
      const [added] = of('double-booked-person', { windows: [ann], overrides });
      expect([added?.entity.kind, added?.parameters['other']]).toEqual(['override', 'desk']);
    });
  });

  it('tells a closure that closes nothing (L8), by those whom it names', () => {
    const closure = { zone: 'Europe/Berlin', date: '2026-06-06' }; // a Saturday
    const idle = (plan: CoveragePlan, options = {}) => places(of('idle-closure', plan, options));
    expect(idle({ windows: [desk], closures: [closure] })).toEqual(['/closures/0 2026-06-06']);
    expect(idle({ windows: [desk], closures: [{ ...closure, date: '2026-06-05' }] })).toEqual([]);
    const night = { ...desk, id: 'night', start: '22:00', end: '06:00' }; // the tail of Friday is cut
    expect(idle({ windows: [night], closures: [closure] })).toEqual([]);
    const friday = { ...closure, date: '2026-06-05' };
    expect(idle({ windows: [desk], closures: [{ ...friday, teamIds: ['noc'] }] })).toEqual(['/closures/0 2026-06-05']);
    expect(idle({ windows: [{ ...desk, teamId: 'noc' }], closures: [{ ...friday, teamIds: ['noc'] }] })).toEqual([]);
    expect(idle({ windows: [desk], closures: [friday, friday] })).toEqual([]); // each alone would close
    const last = { zone: 'UTC', date: '2026-12-31', teamIds: ['noc'] }; // all of it is in the range
    expect(idle({ windows: [desk], closures: [last] })).toHaveLength(1);
    expect(idle({ windows: [desk], closures: [{ ...last, zone: 'America/New_York' }] })).toEqual([]);
    expect(idle({ windows: [desk], closures: [{ ...closure, date: '2025-06-07' }] })).toEqual([]); // not in the range
    const requirements = [{ id: 'erp', windows: [{ ...desk, days: weekdays }], observesClosures: true }];
    expect(idle({ windows: [desk], closures: [closure] }, { requirements })).toEqual([]);
    for (const scope of [{ partyIds: ['us'] }, { teamIds: ['noc'] }, { windowIds: ['desk'] }]) {
      expect(idle({ windows: [desk], closures: [{ ...closure, ...scope }] }, { requirements })).toHaveLength(1);
    }
  });

  it('tells a replacement without effect (L9)', () => {
    const replacement = { zone: 'Europe/London', date: '2026-06-06', hours: [] };
    const plan = { windows: [desk], replacements: [replacement, { ...replacement, zone: 'Europe/Berlin' }] };
    expect(places(of('replacement-without-window', plan))).toEqual(['/replacements/0 2026-06-06']);
    expect(places(of('replacement-off-days', plan))).toEqual(['/replacements/1 2026-06-06']);
    const used = { windows: [desk], replacements: [{ ...replacement, zone: 'europe/berlin', date: '2026-06-05' }] };
    expect(coverageLint(used, { ...year, zones })).toEqual([]);
    const dated = (from: string, until: string) => ({ ...used, windows: [{ ...desk, from, until }] });
    expect(of('replacement-off-days', dated('2026-06-05', '2026-06-05'))).toEqual([]);
    expect(of('replacement-off-days', dated('2026-06-06', '2026-07-01'))).toHaveLength(1);
    expect(of('replacement-off-days', dated('2026-01-01', '2026-06-04'))).toHaveLength(1);
  });

  it('tells a range beyond its time-zone data (L10): behind the end of the year of the release', () => {
    const dates = (label: string, options = {}) =>
      of('predicted-time', { windows: [desk] }, { zones: released(label), ...options }).map(({ date }) => date);
    expect(dates('2026a')).toEqual([]);
    expect(dates('2025c')).toEqual(['2026-01-01']);
    expect(dates('2025c', { from: '2025-06-01T00:00Z' })).toEqual(['2026-01-01']);
    expect(dates('2025c', { from: '2026-06-01T00:00Z' })).toEqual(['2026-06-01']);
    expect(dates('2024b', { from: '2023-01-01T00:00Z', to: '2025-01-01T00:00Z' })).toEqual([]);
    expect(dates('own tables')).toEqual([]);
    const undated = (plan: CoveragePlan) =>
      places(of('undated-time-zone-data', plan, { zones: released('own tables') }));
    expect(undated({ windows: [desk] })).toEqual(['']);
    expect(undated({ windows: [{ ...desk, zone: 'UTC' }] })).toEqual([]);
    const engine = coverageLint({ windows: [desk] }, year);
    expect(engine.map(({ code, entity }) => [code, entity.kind])).toEqual([['undated-time-zone-data', 'plan']]);
  });

  it('tells skills and tiers that nobody offers or states (L11)', () => {
    const requirements = [{ id: 'erp', windows: [{ ...desk, tier: 2 as const, skills: ['sap', 'sql'] }] }];
    const windows = [{ ...desk, tier: 1 as const, skills: ['sql'] }];
    const found = coverageLint({ windows }, { ...year, zones, requirements });
    expect(found.map(({ code, entity, parameters: { skill, tier } }) => [code, entity.id, skill ?? tier])).toEqual([
      ['skill-not-offered', 'erp', 'sap'],
      ['tier-not-offered', 'erp', 2],
    ]);
    const some = [...windows, { ...desk, id: 'who-knows', start: '09:00' }];
    const unsure = coverageLint({ windows: some }, { ...year, zones, requirements });
    expect(unsure.map(({ code, severity }) => [code, severity])).toEqual([
      ['skill-not-stated', 'info'],
      ['tier-not-stated', 'info'],
    ]);
    const named = [{ ...desk, tier: 3 as const, personId: 'ann' }];
    const people = [{ id: 'ann', skillIds: ['sap', 'sql'] }];
    expect(coverageLint({ windows: named }, { ...year, zones, requirements, people })).toEqual([]);
    const rotation = { id: 'r', zone: 'UTC', unit: 'week' as const, handOff: '09:00', from: '2026-01-01' };
    const rotations = [{ ...rotation, members: ['ann', 'bob'], tier: 2 as const, windowIds: ['desk'] }];
    const staffed = { windows: [{ ...desk, tier: 2 as const }], rotations };
    expect(coverageLint(staffed, { ...year, zones, requirements, people })).toEqual([]);
    const whole = [{ id: 'crm', windows: [desk], skills: ['cobol'] }];
    expect(of('skill-not-offered', {}, { requirements: whole })).toHaveLength(1);
  });

  it('tells rotations with too few members, and overrides outside of them (L12)', () => {
    const rotation = { zone: 'UTC', unit: 'day' as const, handOff: '00:00', from: '2026-06-01', until: '2026-06-10' };
    const override = { start: '2026-06-02T06:00Z', end: '2026-06-02T12:00Z', inPersonId: 'eve' };
    const plan: CoveragePlan = {
      rotations: [
        { ...rotation, id: 'pair', members: ['ann', 'bob'] }, // bob has the second day
        { ...rotation, id: 'sole', teamId: 'b', members: ['ann', 'ann'] },
        { ...rotation, id: 'none', teamId: 'c', members: [] },
      ],
      overrides: [
        { ...override, id: 'a', rotationId: 'gone', outPersonId: 'ann' },
        { ...override, id: 'b', rotationId: 'pair', start: '2026-07-02T06:00Z', end: '2026-07-02T12:00Z' },
        { ...override, id: 'c', rotationId: 'pair', outPersonId: 'ann' },
        { ...override, id: 'd', rotationId: 'pair', outPersonId: 'bob' },
        { ...override, id: 'e', rotationId: 'pair', outPersonId: 'eve', inPersonId: 'joe' }, // eve is in by d
        { ...override, id: 'f', outPersonId: 'joe' },
        // eve is in by d until noon, and not from then on
        {
          ...override,
          id: 'i',
          rotationId: 'pair',
          start: '2026-06-02T12:00Z',
          end: '2026-06-02T18:00Z',
          outPersonId: 'eve',
        },
        {
          ...override,
          id: 'j',
          rotationId: 'pair',
          start: '2026-06-02T00:00Z',
          end: '2026-06-02T06:00Z',
          outPersonId: 'eve',
        },
        { ...override, id: 'g', rotationId: 'pair', start: '2025-07-02T06:00Z', end: '2025-07-02T12:00Z' }, // not in the range
        { ...override, id: 'h', rotationId: 'none' },
      ],
    };
    const ids = (code: CoverageLintCode) => of(code, plan).map(({ entity }) => entity.id);
    expect(ids('single-member-rotation')).toEqual(['sole']);
    expect(ids('empty-rotation')).toEqual(['none']);
    expect(ids('override-of-unknown-rotation')).toEqual(['a']);
    expect(ids('override-outside-rotation')).toEqual(['b']);
    expect(ids('override-without-effect')).toEqual(['c', 'i', 'j']);
    expect(of('override-without-effect', plan)[0]?.message).toBe(
      'Override c takes ann out of the rotation pair, who is not on at that time.',
    );
  });

  it('tells windows that are the same in all but the id (L13)', () => {
    const twin = { ...desk, id: 'twin', days: [...monFri].reverse() };
    const same = of('duplicate-window', { windows: [twin, desk] });
    expect(same.map(({ entity, parameters }) => [entity.id, parameters['other']])).toEqual([['twin', 'desk']]);
    const none = (plan: CoveragePlan) => expect(of('duplicate-window', plan)).toEqual([]);
    none({ windows: [desk, { ...twin, seats: 2 }] });
    none({ windows: [desk, { ...twin, name: 'Second chair' }] });
    const rotation = { zone: 'UTC', unit: 'week' as const, handOff: '09:00', from: '2026-01-05', windowIds: ['twin'] };
    none({ windows: [desk, twin], rotations: [{ ...rotation, id: 'r', members: ['ann', 'bob'] }] });
  });

  it('sorts by severity, code, entity and date, whatever the order of the lists', () => {
    const windows = [
      { ...desk, id: 'b', days: weekdays, start: '02:30' },
      { ...desk, id: 'a', days: weekdays, start: '02:45' },
      { ...desk, id: 'c', zone: 'Mars' },
    ];
    const range = { from: '2025-01-01T00:00Z', to: '2027-01-01T00:00Z' };
    const found = coverageLint({ windows }, { ...range, zones });
    expect(found.map(({ code, entity, date }) => `${code} ${entity.id ?? ''} ${date ?? ''}`)).toEqual([
      'unknown-zone c ',
      'skipped-boundary a 2025-03-30',
      'skipped-boundary a 2026-03-29',
      'skipped-boundary b 2025-03-30',
      'skipped-boundary b 2026-03-29',
      'repeated-boundary a 2025-10-26',
      'repeated-boundary a 2026-10-25',
      'repeated-boundary b 2025-10-26',
      'repeated-boundary b 2026-10-25',
    ]);
    const turned = coverageLint({ windows: [...windows].reverse() }, { ...range, zones });
    expect(turned.map(({ message }) => message)).toEqual(found.map(({ message }) => message));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('changes no input', () => {
    const plan = Object.freeze({ windows: Object.freeze([Object.freeze({ ...desk, start: '02:30' })]) });
    const requirement = Object.freeze({ id: 'erp', windows: plan.windows });
    expect(coverageLint(plan, Object.freeze({ ...year, zones, requirements: Object.freeze([requirement]) }))).toEqual(
      [],
    );
  });

  it.each([
    ['a plan that is none', null, {}, 'invalid-argument', ['plan']],
    [
      'all other faults of a plan',
      { windows: [{ ...desk, zone: 'Mars', start: '24:00', seats: 0 }] },
      {},
      'invalid-argument',
      ['windows/0/start', 'windows/0/seats'],
    ],
    ['a zone that is no text', { windows: [{ ...desk, zone: 7 }] }, {}, 'unknown-zone', ['windows/0/zone']],
    [
      'a requirement with a fault',
      {},
      { requirements: [{ id: 'erp', windows: [{ ...desk, end: '' }] }] },
      'invalid-argument',
      ['windows/0/end'],
    ],
    ['a requirement without an id', {}, { requirements: [{ windows: [] }] }, 'invalid-argument', ['requirements/0']],
    ['requirements that are no list', {}, { requirements: {} }, 'invalid-option', ['requirements']],
    ['people that are no list', {}, { people: {} }, 'invalid-option', ['people']],
    ['no range', {}, { from: undefined }, 'invalid-option', ['from']],
    ['twenty years', {}, { to: '2046-01-01T00:00Z' }, 'range-too-long', ['to']],
    ['an option that is not known', {}, { skills: [] }, 'unknown-option', ['options']],
  ])('refuses %s', (_, plan, options, code, paths) => {
    const call = () => coverageLint(plan as unknown as CoveragePlan, { ...year, ...(options as object) });
    expect(refusal(call)).toEqual({ code, paths });
  });
});

describe('coverageLintCodes', () => {
  it('has a sentence and a remedy for each code, and no other', () => {
    expect(Object.keys(coverageLintCodes)).toEqual([...coverageLintCodeNames]);
    for (const { message, remedy } of Object.values(coverageLintCodes)) {
      expect(message).toMatch(/^[A-Z{].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });
});
