// Days on which the usual assumptions fail. The instants are worked by hand from the published rules of the zones, which each case names.
import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../src/coverage/compileCoverage.js';
import type { CompileCoverageOptions } from '../../src/coverage/compileCoverage.js';
import { weekdays } from '../../src/coverage/model.js';
import type { CoveragePlan, CoverageWindow, Weekday } from '../../src/coverage/model.js';

const dayMs = 86_400_000;

/** A window with its id, on all days. */
function window(zone: string, start: string, end: string, days: readonly Weekday[] = weekdays): CoverageWindow {
  return { id: `${zone} ${start}`, zone, days, start, end };
}

/** Covered stretches as `MM-DDTHH:mm MM-DDTHH:mm`, seconds where there are some. */
function covered(
  plan: CoveragePlan,
  from: string,
  to: string,
  options: Partial<CompileCoverageOptions> = {},
): string[] {
  const short = (text: string) => text.slice(5, -1).replace(/:00$/, '');
  return compileCoverage(plan, { from, to, ...options })
    .intervals()
    .map(({ start, end }) => `${short(start)} ${short(end)}`);
}

/** The hours of one window around a date. */
function around(date: string, zone: string, start: string, end: string, days?: readonly Weekday[]): string[] {
  const noon = Date.parse(`${date}T12:00Z`);
  const at = (ms: number) => new Date(ms).toISOString();
  return covered({ windows: [window(zone, start, end, days)] }, at(noon - 1.5 * dayMs), at(noon + 1.5 * dayMs));
}

describe('compileCoverage where the clocks change', () => {
  it.each([
    // Lord Howe: +11 to +10:30 on 5 April 2026 at 02:00 (4 April 15:00Z), back on 4 October at 02:00 (3 October 15:30Z).
    ['2026-04-05', 'Australia/Lord_Howe', '01:45', '02:15', ['04-04T14:45 04-04T15:45']], // start in the repeated half hour
    ['2026-04-05', 'Australia/Lord_Howe', '01:30', '02:00', ['04-04T14:30 04-04T15:30']], // from its start to its end, twice
    ['2026-04-05', 'Australia/Lord_Howe', '01:35', '01:55', ['04-04T14:35 04-04T14:55']], // wholly within: the first pass
    ['2026-10-04', 'Australia/Lord_Howe', '02:00', '02:30', []], // wholly skipped
    ['2026-10-04', 'Australia/Lord_Howe', '02:10', '02:20', []],
    ['2026-10-04', 'Australia/Lord_Howe', '01:30', '02:15', ['10-03T15:00 10-03T15:30']], // end skipped
    ['2026-10-04', 'Australia/Lord_Howe', '02:15', '03:00', ['10-03T15:30 10-03T16:00']], // start skipped
    ['2026-10-04', 'Australia/Lord_Howe', '01:00', '02:00', ['10-03T14:30 10-03T15:30']], // end just at the change
    // Chatham: +13:45 to +12:45 on 5 April 2026 at 03:45 (4 April 14:00Z).
    ['2026-04-05', 'Pacific/Chatham', '02:45', '03:45', ['04-04T13:00 04-04T15:00']],
    // St John's until 2011: -3:30 to -2:30 on 14 March 2010 at 00:01 (03:31Z), back on 7 November at 00:01 (02:31Z).
    ['2010-03-14', 'America/St_Johns', '00:00', '00:30', ['03-14T03:30 03-14T03:31']],
    ['2010-03-14', 'America/St_Johns', '00:01', '01:01', []],
    ['2010-11-07', 'America/St_Johns', '00:00', '01:00', ['11-07T02:30 11-07T04:30']],
    // Cairo: +2 to +3 on Friday 26 April 2024 at 00:00 (25 April 22:00Z): the day begins at 01:00.
    ['2024-04-26', 'Africa/Cairo', '00:00', '08:00', ['04-25T22:00 04-26T05:00']],
    ['2024-04-26', 'Africa/Cairo', '00:15', '00:45', []],
    // Sao Paulo: -3 to -2 on Sunday 4 November 2018 at 00:00 (03:00Z).
    ['2018-11-04', 'America/Sao_Paulo', '00:30', '02:00', ['11-04T03:00 11-04T04:00']],
    // Havana: -4 to -5 on Sunday 2 November 2025 at 01:00 (05:00Z): 00:00 comes twice.
    ['2025-11-02', 'America/Havana', '00:00', '01:00', ['11-02T04:00 11-02T06:00']],
    ['2025-11-02', 'America/Havana', '00:00', '00:30', ['11-02T04:00 11-02T04:30']],
    // Troll: +0 to +2 on 29 March 2026 at 01:00Z, back on 25 October at 01:00Z.
    ['2026-03-29', 'Antarctica/Troll', '00:00', '24:00', ['03-29T00:00 03-29T22:00']], // 22 hours
    ['2026-10-25', 'Antarctica/Troll', '00:00', '24:00', ['10-24T22:00 10-26T00:00']], // 26 hours
    ['2026-03-29', 'Antarctica/Troll', '01:30', '02:30', []],
    // Berlin: +1 to +2 on 29 March 2026 at 01:00Z.
    ['2026-03-29', 'Europe/Berlin', '02:30', '03:10', ['03-29T01:00 03-29T01:10']], // by other rules it ends before it starts
  ])('on %s in %s has %s-%s as worked by hand', (date, zone, start, end, expected) => {
    const days = weekdays.filter((_, at) => at === (new Date(`${date}T12:00Z`).getUTCDay() + 6) % 7);
    const hours = around(date, zone, start, end, days);
    expect(hours).toEqual(expected);
  });

  it('gives a day of 23 hours to a window of a whole day in spring, and one of 25 in autumn', () => {
    const plan = { windows: [window('Europe/Berlin', '22:00', '22:00', ['sat'])] };
    const whole = (date: string) => {
      const noon = Date.parse(`${date}T12:00Z`);
      return compileCoverage(plan, { from: noon, to: noon + 2 * dayMs }).minutes() / 60;
    };
    expect(whole('2026-03-28')).toBe(23);
    expect(whole('2026-10-24')).toBe(25);
    expect(whole('2026-06-06')).toBe(24);
  });

  it('has 27 hours in Casey on 9 March 2023, when +11 became +8', () => {
    const plan = { windows: [window('Antarctica/Casey', '00:00', '24:00', ['thu'])] };
    expect(covered(plan, '2023-03-07T00:00Z', '2023-03-11T00:00Z')).toEqual(['03-08T13:00 03-09T16:00']);
  });

  it('has nothing on 30 December 2011 in Samoa, and the days around it in full', () => {
    // -10 until 30 December 10:00Z, +14 from then on.
    const desk = { windows: [window('Pacific/Apia', '09:00', '17:00')] };
    expect(covered(desk, '2011-12-29T12:00Z', '2011-12-31T12:00Z')).toEqual([
      '12-29T19:00 12-30T03:00', // Thursday 29
      '12-30T19:00 12-31T03:00', // Saturday 31
    ]);
    const night = { windows: [window('Pacific/Apia', '22:00', '06:00', ['thu'])] };
    expect(covered(night, '2011-12-29T12:00Z', '2011-12-31T12:00Z')).toEqual(['12-30T08:00 12-30T10:00']); // ends with the day
    const closures = [{ zone: 'Pacific/Apia', date: '2011-12-30' }];
    expect(covered({ ...desk, closures }, '2011-12-29T12:00Z', '2011-12-31T12:00Z')).toHaveLength(2); // of no length
  });

  it('ends a Saturday in Sao Paulo at the second midnight, 18 February 2018', () => {
    // -2 to -3 at 24:00, which is 02:00Z: the clock reads 23:00 again and no 00:00 before 03:00Z.
    const plan = { windows: [window('America/Sao_Paulo', '22:00', '24:00', ['sat'])] };
    expect(covered(plan, '2018-02-17T12:00Z', '2018-02-19T00:00Z')).toEqual(['02-18T00:00 02-18T03:00']);
  });

  it('follows Morocco through Ramadan 2024: +0 from 10 March to 14 April, else +1', () => {
    const plan = { windows: [window('Africa/Casablanca', '09:00', '17:00', ['mon'])] };
    expect(covered(plan, '2024-03-04T00:00Z', '2024-03-12T00:00Z')).toEqual([
      '03-04T08:00 03-04T16:00',
      '03-11T09:00 03-11T17:00',
    ]);
    expect(covered(plan, '2024-04-15T00:00Z', '2024-04-16T00:00Z')).toEqual(['04-15T08:00 04-15T16:00']);
  });

  it('sees two changes within a week: Recife, 8 and 15 October 2000', () => {
    const noon = { windows: [window('America/Recife', '12:00', '13:00', ['mon'])] };
    expect(covered(noon, '2000-10-02T00:00Z', '2000-10-17T00:00Z')).toEqual([
      '10-02T15:00 10-02T16:00',
      '10-09T14:00 10-09T15:00',
      '10-16T15:00 10-16T16:00',
    ]);
  });

  it('opens and closes seams between zones that change in different weeks', () => {
    // New York changed on 8 March 2026, London on 29 March; New York 03:00 is London 08:00 but in between.
    const plan = { windows: [window('America/New_York', '22:00', '03:00'), window('Europe/London', '08:00', '17:00')] };
    expect(covered(plan, '2026-03-06T00:00Z', '2026-03-07T00:00Z')).toEqual(['03-06T03:00 03-06T17:00']);
    expect(covered(plan, '2026-03-10T00:00Z', '2026-03-11T00:00Z')).toEqual([
      '03-10T02:00 03-10T07:00',
      '03-10T08:00 03-10T17:00',
    ]);
    expect(covered(plan, '2026-04-01T00:00Z', '2026-04-02T00:00Z')).toEqual(['04-01T02:00 04-01T16:00']);
    // London changed back on 25 October, New York on 1 November.
    expect(covered(plan, '2026-10-27T00:00Z', '2026-10-28T00:00Z')).toEqual([
      '10-27T02:00 10-27T07:00',
      '10-27T08:00 10-27T17:00',
    ]);
  });

  it('counts no second seat where windows of a whole day meet, over both changes', () => {
    const plan = { windows: [window('America/New_York', '09:00', '09:00')] };
    expect(compileCoverage(plan, { from: '2026-01-01T00:00Z', to: '2027-01-01T00:00Z' }).depth()).toEqual({
      minutesAtDepth: { '1': 525_600 },
      min: 1,
      max: 1,
    });
  });
});

describe('compileCoverage at the ends of a range', () => {
  it('knows that it is another day elsewhere', () => {
    const monday = ['2026-06-01T00:00Z', '2026-06-02T00:00Z'] as const;
    // Kiritimati is at +14, Pago Pago at -11, Eucla at +8:45.
    expect(covered({ windows: [window('Pacific/Kiritimati', '15:00', '16:00', ['mon'])] }, ...monday)).toEqual([
      '06-01T01:00 06-01T02:00',
    ]);
    expect(covered({ windows: [window('Pacific/Kiritimati', '02:00', '03:00', ['tue'])] }, ...monday)).toEqual([
      '06-01T12:00 06-01T13:00',
    ]);
    expect(covered({ windows: [window('Pacific/Pago_Pago', '23:00', '24:00', ['sun'])] }, ...monday)).toEqual([
      '06-01T10:00 06-01T11:00',
    ]);
    expect(covered({ windows: [window('Australia/Eucla', '09:00', '17:00', ['mon'])] }, ...monday)).toEqual([
      '06-01T00:15 06-01T08:15',
    ]);
  });

  it('knows the day that has begun although the clock reads the one before again', () => {
    // St John's, 7 November 2010: 00:01 became 23:01 of the 6th at 02:31Z, so that the 7th began at 02:30Z.
    const plan = { windows: [window('America/St_Johns', '00:00', '02:00', ['sun'])] };
    expect(covered(plan, '2010-11-07T00:00Z', '2010-11-07T02:45Z')).toEqual(['11-07T02:30 11-07T02:45']);
  });

  it('cuts what reaches in from two days before', () => {
    // Whole days of Pago Pago that begin on Saturday at 23:59 local, Sunday 10:59Z.
    const plan = { windows: [window('Pacific/Pago_Pago', '23:59', '23:59', ['sat'])] };
    expect(covered(plan, '2026-06-01T00:00Z', '2026-06-02T00:00Z')).toEqual(['06-01T00:00 06-01T10:59']);
  });

  it('wraps from Sunday to Monday', () => {
    const plan = { windows: [window('UTC', '22:00', '06:00', ['sun'])] };
    expect(covered(plan, '2026-06-07T00:00Z', '2026-06-09T00:00Z')).toEqual(['06-07T22:00 06-08T06:00']);
  });

  it('reads 24:00 and 00:00 as ends, and an end at the start as a whole day', () => {
    const range = ['2026-06-01T00:00Z', '2026-06-04T00:00Z'] as const;
    expect(covered({ windows: [window('UTC', '18:00', '24:00', ['mon'])] }, ...range)).toEqual([
      '06-01T18:00 06-02T00:00',
    ]);
    expect(covered({ windows: [window('UTC', '18:00', '00:00', ['mon'])] }, ...range)).toEqual([
      '06-01T18:00 06-02T00:00',
    ]);
    expect(covered({ windows: [window('UTC', '00:00', '00:00', ['mon'])] }, ...range)).toEqual([
      '06-01T00:00 06-02T00:00',
    ]);
    expect(covered({ windows: [window('UTC', '00:00', '24:00', ['mon'])] }, ...range)).toEqual([
      '06-01T00:00 06-02T00:00',
    ]);
    expect(covered({ windows: [window('UTC', '18:00', '18:00', ['mon'])] }, ...range)).toEqual([
      '06-01T18:00 06-02T18:00',
    ]);
  });

  it('takes a range of a minute, of a millisecond, and of thirty years where that is said', () => {
    const plan = { windows: [window('UTC', '00:00', '12:00')] };
    expect(compileCoverage(plan, { from: '2026-06-01T11:59Z', to: '2026-06-01T12:00Z' }).minutes()).toBe(1);
    expect(compileCoverage(plan, { from: 1, to: 2 }).intervals()).toEqual([
      { start: '1970-01-01T00:00:00.001Z', end: '1970-01-01T00:00:00.002Z' },
    ]);
    const years = compileCoverage(plan, { from: '2000-01-01T00:00Z', to: '2030-01-01T00:00Z', maximumYears: 30 });
    expect(years.minutes()).toBe(10_958 * 720); // days of 30 years with 8 leap days, half of each
  });

  it('is empty for an empty plan, and full for none of it', () => {
    for (const plan of [{}, { windows: [] }, { windows: [], rotations: [], overrides: [] }]) {
      const coverage = compileCoverage(plan, { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' });
      expect(coverage.intervals()).toEqual([]);
      expect(coverage.depth()).toEqual({ minutesAtDepth: { '0': 1440 }, min: 0, max: 0 });
      expect(coverage.depths()).toEqual([{ start: '2026-06-01T00:00:00Z', end: '2026-06-02T00:00:00Z', depth: 0 }]);
      expect(coverage.nextCovered('2026-06-01T12:00Z')).toBeNull();
      expect(coverage.previousUncovered('2026-06-01T12:00Z')).toBe('2026-06-01T12:00:00Z');
    }
  });
});

describe('closures, replacements and breaks', () => {
  const range = ['2026-06-01T00:00Z', '2026-06-05T00:00Z'] as const; // Monday to Thursday

  it('close the desk of one party and not of another', () => {
    const windows = [
      { ...window('America/New_York', '09:00', '17:00', ['mon']), partyId: 'us' },
      { ...window('Europe/London', '09:00', '17:00', ['mon']), partyId: 'uk' },
    ];
    const closures = [{ zone: 'America/New_York', date: '2026-06-01', partyIds: ['us'] }];
    expect(covered({ windows, closures }, ...range)).toEqual(['06-01T08:00 06-01T16:00']);
    expect(
      covered({ windows, closures: [{ ...closures[0], partyIds: ['us', 'uk'] }] as typeof closures }, ...range),
    ).toEqual([]);
  });

  it('close the day of their own zone, whatever the zone of the window', () => {
    // 2 June in Tokyo is 1 June 15:00Z to 2 June 15:00Z; the desk is open from 13:00Z to 21:00Z.
    const plan = {
      windows: [window('America/New_York', '09:00', '17:00', ['mon', 'tue'])],
      closures: [{ zone: 'Asia/Tokyo', date: '2026-06-02' }],
    };
    expect(covered(plan, ...range)).toEqual(['06-01T13:00 06-01T15:00', '06-02T15:00 06-02T21:00']);
  });

  it('join where they lie on days in turn', () => {
    const closures = ['2026-06-03', '2026-06-02'].map((date) => ({ zone: 'UTC', date }));
    expect(covered({ windows: [window('UTC', '00:00', '24:00')], closures }, ...range)).toEqual([
      '06-01T00:00 06-02T00:00',
      '06-04T00:00 06-05T00:00',
    ]);
  });

  it('leave the tail of the night before when hours are replaced, and cut it when the day is closed', () => {
    const windows = [window('UTC', '22:00', '06:00')];
    const replacements = [{ zone: 'UTC', date: '2026-06-02', hours: [] }];
    expect(covered({ windows, replacements }, ...range).slice(1, 3)).toEqual([
      '06-01T22:00 06-02T06:00',
      '06-03T22:00 06-04T06:00',
    ]);
    const closures = [{ zone: 'UTC', date: '2026-06-02' }];
    expect(covered({ windows, closures }, ...range).slice(1, 3)).toEqual([
      '06-01T22:00 06-02T00:00',
      '06-03T00:00 06-03T06:00',
    ]);
  });

  it('give no hours to days on which a window does not start', () => {
    const replacements = [{ zone: 'UTC', date: '2026-06-02', hours: [{ start: '10:00', end: '12:00' }] }];
    expect(covered({ windows: [window('UTC', '08:00', '09:00', ['mon'])], replacements }, ...range)).toEqual([
      '06-01T08:00 06-01T09:00',
    ]);
  });

  it('replace over midnight, and add no seat where two replacements of a day overlap', () => {
    const hours = [
      { start: '20:00', end: '02:00' },
      { start: '21:00', end: '03:00' },
    ];
    const plan = {
      windows: [window('UTC', '08:00', '18:00', ['mon'])],
      replacements: [{ zone: 'UTC', date: '2026-06-01', hours }],
    };
    expect(covered(plan, ...range)).toEqual(['06-01T20:00 06-02T03:00']);
    expect(compileCoverage(plan, { from: range[0], to: range[1] }).depth().max).toBe(1);
  });

  it('pause over midnight', () => {
    const plan = {
      windows: [window('UTC', '00:00', '24:00', ['mon', 'tue'])],
      breaks: [{ zone: 'UTC', date: '2026-06-01', start: '23:30', end: '00:30' }],
    };
    expect(covered(plan, ...range)).toEqual(['06-01T00:00 06-01T23:30', '06-02T00:30 06-03T00:00']);
  });
});

describe('who is there', () => {
  const day = { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' };
  const desk = { ...window('UTC', '08:00', '16:00'), id: 'desk' };
  const minutes = (plan: CoveragePlan) => compileCoverage(plan, day).depth().minutesAtDepth;
  const rotation = {
    id: 'r',
    zone: 'UTC',
    unit: 'day' as const,
    handOff: '12:00',
    from: '2026-05-01',
    members: ['ann', 'ben'],
    windowIds: ['desk'],
  };

  it('counts a named person once, and people without a name one by one', () => {
    const ann = { ...desk, personId: 'ann' };
    const later = { ...ann, id: 'late', start: '12:00', end: '20:00' };
    expect(minutes({ windows: [ann, later] })).toEqual({ '0': 720, '1': 720 });
    expect(minutes({ windows: [desk, { ...later, personId: null }] })).toEqual({ '0': 720, '1': 480, '2': 240 });
    expect(minutes({ windows: [ann, { ...later, personId: 'ben' }] })).toEqual({ '0': 720, '1': 480, '2': 240 });
    expect(minutes({ windows: [{ ...ann, seats: 5 }] })).toEqual({ '0': 960, '1': 480 });
  });

  it('counts a person once who has a window and is on turn', () => {
    const always = { ...rotation, windowIds: undefined, members: ['ann'] };
    expect(minutes({ windows: [{ ...desk, personId: 'ann' }], rotations: [always] })).toEqual({ '1': 1440 });
    expect(minutes({ windows: [desk], rotations: [always] })).toEqual({ '1': 960, '2': 480 });
  });

  it('names who has the seats of a window, and adds none', () => {
    expect(minutes({ windows: [{ ...desk, seats: 3 }], rotations: [rotation] })).toEqual({ '0': 960, '3': 480 });
    const two = [rotation, { ...rotation, id: 's', members: ['cy'] }];
    expect(minutes({ windows: [desk], rotations: two })).toEqual({ '0': 960, '1': 480 });
    expect(minutes({ windows: [{ ...desk, seats: 2 }], rotations: two })).toEqual({ '0': 960, '2': 480 });
    const of = (personId: string) =>
      compileCoverage({ windows: [desk], rotations: two }, { ...day, personId }).minutes();
    expect([of('ann'), of('ben'), of('cy')]).toEqual([240, 240, 0]); // the seat goes to the first rotation
  });

  it('leaves a window empty while no member is on, however many seats it has', () => {
    const short = { ...rotation, from: '2026-06-01' };
    expect(minutes({ windows: [{ ...desk, seats: 3 }], rotations: [short] })).toEqual({ '0': 1200, '3': 240 });
    expect(minutes({ windows: [{ ...desk, seats: 3 }], rotations: [{ ...rotation, members: [] }] })).toEqual({
      '0': 1440,
    });
    const out = [{ id: 'o', start: '2026-06-01T09:00Z', end: '2026-06-01T10:00Z', outPersonId: 'ben' }];
    const away = out.concat([{ id: 'p', start: '2026-06-01T09:00Z', end: '2026-06-01T10:00Z', outPersonId: 'ann' }]);
    expect(minutes({ windows: [{ ...desk, seats: 3 }], rotations: [rotation], overrides: away })).toEqual({
      '0': 1020,
      '3': 420,
    });
  });

  it('keeps the place of somebody taken out by an override until the other comes', () => {
    const overrides = [
      { id: 'o', start: '2026-06-01T08:00Z', end: '2026-06-01T12:00Z', inPersonId: 'zoe', teamId: 'noc' },
    ];
    expect(minutes({ overrides })).toEqual({ '0': 1200, '1': 240 });
    const mode = compileCoverage({ overrides }, { ...day, mode: 'staffed' });
    expect(mode.minutes()).toBe(0); // who is added is on call
    expect(compileCoverage({ overrides }, { ...day, teamId: 'noc', personId: 'zoe' }).minutes()).toBe(240);
  });

  it('selects seats by service, party, team, person, tier, skills and mode', () => {
    const plan: CoveragePlan = {
      windows: [
        { ...desk, serviceIds: ['mail'], partyId: 'it', teamId: 'desk', tier: 1, skills: ['linux'] },
        {
          ...desk,
          id: 'noc',
          start: '16:00',
          end: '20:00',
          partyId: 'msp',
          tier: 2,
          skills: ['network'],
          mode: 'on-call',
        },
        { ...desk, id: 'lead', start: '20:00', end: '22:00', personId: 'ann' },
      ],
    };
    const minutes = (select: object) => compileCoverage(plan, { ...day, ...select }).minutes();
    expect(minutes({})).toBe(840);
    expect(minutes({ serviceId: 'mail' })).toBe(840);
    expect(minutes({ serviceId: 'files' })).toBe(360);
    expect(minutes({ partyId: 'msp' })).toBe(240);
    expect(minutes({ teamId: 'desk' })).toBe(480);
    expect(minutes({ personId: 'ann' })).toBe(120);
    expect(minutes({ tier: 1 })).toBe(720);
    expect(minutes({ tier: 1, higherTierCounts: false })).toBe(480);
    expect(minutes({ tier: 3 })).toBe(0);
    expect(minutes({ mode: 'staffed' })).toBe(600);
    expect(minutes({ mode: 'on-call' })).toBe(840);
    expect(minutes({ skills: ['linux'] })).toBe(480);
    expect(minutes({ skills: ['linux', 'network'] })).toBe(0); // two seats do not make one
    expect(minutes({ skills: ['dns'] })).toBe(0);
    expect(minutes({ skills: ['dns'], people: [{ id: 'ann', skillIds: ['dns', 'linux'] }] })).toBe(120);
    expect(minutes({ skills: [] })).toBe(840);
  });
});

describe('compiled coverage', () => {
  const range = { from: '2026-06-01T00:00Z', to: '2026-06-03T00:00Z' };
  const desk = { ...window('UTC', '08:00', '16:00'), id: 'desk' };
  const coverage = compileCoverage({ windows: [desk] }, range);
  const error = (code: string, path: string): unknown => expect.objectContaining({ code, path });

  it('answers at bounds as half-open stretches do', () => {
    expect(coverage.isCovered('2026-06-01T08:00Z')).toBe(true);
    expect(coverage.isCovered('2026-06-01T16:00Z')).toBe(false);
    expect([coverage.depthAt('2026-06-01T15:59:59.999Z'), coverage.depthAt('2026-06-01T16:00Z')]).toEqual([1, 0]);
    expect(coverage.nextCovered('2026-06-01T16:00Z')).toBe('2026-06-02T08:00:00Z');
    expect(coverage.nextCovered('2026-06-01T09:30:00.5Z')).toBe('2026-06-01T09:30:00.500Z');
    expect(coverage.nextUncovered('2026-06-01T08:00Z')).toBe('2026-06-01T16:00:00Z');
    expect(coverage.previousCovered('2026-06-02T08:00Z')).toBe('2026-06-01T16:00:00Z');
    expect(coverage.previousCovered('2026-06-01T08:00Z')).toBeNull();
    expect(coverage.previousUncovered('2026-06-01T16:00Z')).toBe('2026-06-01T08:00:00Z');
    expect(coverage.nextCovered('2026-06-02T16:00Z')).toBeNull();
    expect(coverage.nextCovered(range.to)).toBeNull();
    expect(coverage.previousUncovered(range.to)).toBe('2026-06-03T00:00:00Z');
  });

  it.each([
    ['an instant before the range', () => coverage.isCovered('2026-05-31T23:59Z'), 'out-of-range'],
    ['the end of the range, which is outside', () => coverage.isCovered(range.to), 'out-of-range'],
    ['the depth there', () => coverage.depthAt(range.to), 'out-of-range'],
    ['an instant behind the range', () => coverage.nextCovered('2026-06-03T00:00:00.001Z'), 'out-of-range'],
    ['one before', () => coverage.previousCovered('2026-05-31T00:00Z'), 'out-of-range'],
    ['one far behind', () => coverage.nextUncovered('2199-01-01T00:00Z'), 'out-of-range'],
    ['a local time', () => coverage.previousUncovered('2026-06-01T00:00'), 'invalid-argument'],
    ['no instant', () => coverage.depthAt(NaN), 'invalid-argument'],
  ])('refuses %s and never answers for the end instead', (_, call, code) => {
    expect(call).toThrow(error(code, 'at'));
  });

  it('hands out copies of its columns', () => {
    coverage.intervalsMs().starts.fill(0);
    expect(coverage.intervalsMs().starts[0]).toBe(Date.parse('2026-06-01T08:00Z'));
  });

  it('joins stretches of equal depth where one person follows another', () => {
    const windows = [
      { ...desk, personId: 'ann', end: '12:00' },
      { ...desk, id: 'late', personId: 'ben', start: '12:00' },
    ];
    expect(compileCoverage({ windows }, { ...range, to: '2026-06-02T00:00Z' }).depths()).toEqual([
      { start: '2026-06-01T00:00:00Z', end: '2026-06-01T08:00:00Z', depth: 0 },
      { start: '2026-06-01T08:00:00Z', end: '2026-06-01T16:00:00Z', depth: 1 },
      { start: '2026-06-01T16:00:00Z', end: '2026-06-02T00:00:00Z', depth: 0 },
    ]);
  });

  it('takes zones in any letter case and under former names, with the same result', () => {
    const [one, ...others] = ['Asia/Kolkata', 'asia/kolkata', 'ASIA/CALCUTTA', 'Asia/Calcutta'].map((zone) => {
      const made = compileCoverage({ windows: [{ ...desk, zone }] }, range);
      return [made.intervals(), made.timeZoneData];
    });
    for (const other of others) expect(other).toEqual(one);
  });

  it('of two plans in turn have nothing to do with each other', () => {
    const first = compileCoverage({ windows: [desk] }, range);
    const before = first.intervals();
    compileCoverage(
      { windows: [{ ...desk, start: '00:00' }], closures: [{ zone: 'UTC', date: '2026-06-01' }] },
      range,
    ).depth();
    expect(first.intervals()).toEqual(before);
    expect(compileCoverage({ windows: [desk] }, range).intervals()).toEqual(before);
  });
});
