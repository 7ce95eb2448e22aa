import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../src/coverage/compileCoverage.js';
import { coverageDepth } from '../../src/coverage/coverageDepth.js';

const day = { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' };
const desk = { id: 'desk', zone: 'UTC', days: ['mon'], start: '08:00', end: '18:00' };
const rotation = { id: 'r', zone: 'UTC', unit: 'day', handOff: '08:00', from: '2026-06-01', members: ['ann'] };
const override = { id: 'o', start: day.from, end: day.to, outPersonId: 'ann' };
const closure = { zone: 'UTC', date: '2026-06-01' };
const pause = { zone: 'UTC', date: '2026-06-01', start: '12:00', end: '13:00' };
const replacement = { zone: 'UTC', date: '2026-06-01', hours: [{ start: '10:00', end: '12:00' }] };

const badZones = ['invalid-option', 'zones'] as const;
const providerOf = (at: readonly string[], offsets: readonly unknown[]) => ({
  timeZoneData: 'own',
  transitions: () => ({ at: at.map((instant) => Date.parse(instant)), offsets }),
});

/** Calls from outside of TypeScript. */
const compile = (plan: unknown, options: unknown = day) => compileCoverage(plan as never, options as never);

describe('compileCoverage refuses', () => {
  it.each([
    ['no plan', null, 'invalid-argument', 'plan'],
    ['a list as a plan', [], 'invalid-argument', 'plan'],
    ['windows that are no list', { windows: {} }, 'invalid-argument', 'plan/windows'],
    ['windows that are null', { windows: null }, 'invalid-argument', 'plan/windows'],
    ['a window that is none', { windows: ['desk'] }, 'invalid-argument', 'plan/windows/0'],
    ['an unknown zone', { windows: [{ ...desk, zone: 'Mars/Olympus' }] }, 'unknown-zone', 'plan/windows/0/zone'],
    ['an offset as a zone', { windows: [{ ...desk, zone: '+05:30' }] }, 'unknown-zone', 'plan/windows/0/zone'],
    ['no zone', { windows: [{ ...desk, zone: undefined }] }, 'unknown-zone', 'plan/windows/0/zone'],
    ['an unknown zone of a closure', { closures: [{ ...closure, zone: 'X' }] }, 'unknown-zone', 'plan/closures/0/zone'],
    ['no days', { windows: [{ ...desk, days: undefined }] }, 'invalid-argument', 'plan/windows/0/days'],
    ['an empty list of days', { windows: [{ ...desk, days: [] }] }, 'invalid-argument', 'plan/windows/0/days'],
    ['another day', { windows: [{ ...desk, days: ['Mon'] }] }, 'invalid-argument', 'plan/windows/0/days/0'],
    ['25:00', { windows: [{ ...desk, end: '25:00' }] }, 'invalid-argument', 'plan/windows/0/end'],
    ['24:01', { windows: [{ ...desk, end: '24:01' }] }, 'invalid-argument', 'plan/windows/0/end'],
    ['24:00 as a start', { windows: [{ ...desk, start: '24:00' }] }, 'invalid-argument', 'plan/windows/0/start'],
    ['a time with one digit', { windows: [{ ...desk, start: '8:00' }] }, 'invalid-argument', 'plan/windows/0/start'],
    ['minutes as a time', { windows: [{ ...desk, start: 480 }] }, 'invalid-argument', 'plan/windows/0/start'],
    ['no end', { windows: [{ ...desk, end: null }] }, 'invalid-argument', 'plan/windows/0/end'],
    [
      'a last day before the first',
      { windows: [{ ...desk, from: '2026-06-02', until: '2026-06-01' }] },
      'invalid-argument',
      'plan/windows/0/until',
    ],
    ['a date of 1899', { windows: [{ ...desk, from: '1899-12-31' }] }, 'invalid-argument', 'plan/windows/0/from'],
    ['a date of 2200', { windows: [{ ...desk, until: '2200-01-01' }] }, 'invalid-argument', 'plan/windows/0/until'],
    ['no seats', { windows: [{ ...desk, seats: 0 }] }, 'invalid-argument', 'plan/windows/0/seats'],
    ['half a seat', { windows: [{ ...desk, seats: 0.5 }] }, 'invalid-argument', 'plan/windows/0/seats'],
    ['endless seats', { windows: [{ ...desk, seats: Infinity }] }, 'invalid-argument', 'plan/windows/0/seats'],
    ['tier 4', { windows: [{ ...desk, tier: 4 }] }, 'invalid-argument', 'plan/windows/0/tier'],
    ['an unknown mode', { windows: [{ ...desk, mode: 'remote' }] }, 'invalid-argument', 'plan/windows/0/mode'],
    ['skills that are no list', { windows: [{ ...desk, skills: 'dns' }] }, 'invalid-argument', 'plan/windows/0/skills'],
    ['a skill that is no text', { windows: [{ ...desk, skills: [1] }] }, 'invalid-argument', 'plan/windows/0/skills'],
    ['a number as a person', { windows: [{ ...desk, personId: 1 }] }, 'invalid-argument', 'plan/windows/0/personId'],
    ['a closure without date', { closures: [{ zone: 'UTC' }] }, 'invalid-argument', 'plan/closures/0/date'],
    ['30 February', { closures: [{ ...closure, date: '2026-02-30' }] }, 'invalid-argument', 'plan/closures/0/date'],
    [
      'a scope that is no list',
      { closures: [{ ...closure, partyIds: 'it' }] },
      'invalid-argument',
      'plan/closures/0/partyIds',
    ],
    ['a break on nothing', { breaks: [{ ...pause, date: null }] }, 'invalid-argument', 'plan/breaks/0'],
    ['a break on a date and on days', { breaks: [{ ...pause, days: ['mon'] }] }, 'invalid-argument', 'plan/breaks/0'],
    ['a break without start', { breaks: [{ ...pause, start: '' }] }, 'invalid-argument', 'plan/breaks/0/start'],
    [
      'no hours instead',
      { replacements: [{ ...replacement, hours: undefined }] },
      'invalid-argument',
      'plan/replacements/0/hours',
    ],
    [
      'hours that start at 24:00',
      { replacements: [{ ...replacement, hours: [{ start: '24:00', end: '06:00' }] }] },
      'invalid-argument',
      'plan/replacements/0/hours/0/start',
    ],
    [
      'a unit that is none',
      { rotations: [{ ...rotation, unit: 'year' }] },
      'invalid-argument',
      'plan/rotations/0/unit',
    ],
    ['no unit', { rotations: [{ ...rotation, unit: undefined }] }, 'invalid-argument', 'plan/rotations/0/unit'],
    ['no length', { rotations: [{ ...rotation, length: 0 }] }, 'invalid-argument', 'plan/rotations/0/length'],
    [
      'a hand-off at 24:00',
      { rotations: [{ ...rotation, handOff: '24:00' }] },
      'invalid-argument',
      'plan/rotations/0/handOff',
    ],
    ['no first day', { rotations: [{ ...rotation, from: null }] }, 'invalid-argument', 'plan/rotations/0/from'],
    [
      'a last day of turns before the first',
      { rotations: [{ ...rotation, until: '2026-05-31' }] },
      'invalid-argument',
      'plan/rotations/0/until',
    ],
    [
      'no members',
      { rotations: [{ ...rotation, members: undefined }] },
      'invalid-argument',
      'plan/rotations/0/members',
    ],
    [
      'half a priority',
      { rotations: [{ ...rotation, priority: 0.5 }] },
      'invalid-argument',
      'plan/rotations/0/priority',
    ],
    [
      'an override that ends at its start',
      { overrides: [{ ...override, end: day.from }] },
      'invalid-argument',
      'plan/overrides/0/end',
    ],
    [
      'an override in local time',
      { overrides: [{ ...override, start: '2026-06-01T00:00' }] },
      'invalid-argument',
      'plan/overrides/0/start',
    ],
  ])('%s', (_, plan, code, path) => {
    expect(() => compile(plan)).toThrow(expect.objectContaining({ code, path }));
    expect(() => coverageDepth(plan as never, day)).toThrow(expect.objectContaining({ code, path }));
  });

  it.each([
    ['no options', null, 'invalid-argument', 'options'],
    ['a misspelt option', { ...day, zone: 'UTC' }, 'unknown-option', 'options'],
    ['no start', { to: day.to }, 'invalid-option', 'from'],
    ['no end', { from: day.from }, 'invalid-option', 'to'],
    ['an end at the start', { from: day.from, to: day.from }, 'invalid-option', 'to'],
    ['local times', { ...day, from: '2026-06-01T00:00' }, 'invalid-option', 'from'],
    ['a number that is not finite', { ...day, to: Infinity }, 'invalid-option', 'to'],
    ['an instant before 1970', { ...day, from: -1 }, 'invalid-option', 'from'],
    ['more than ten years', { ...day, to: '2036-06-01T00:00:00.001Z' }, 'range-too-long', 'to'],
    ['a range to 9999', { ...day, to: '9999-12-31T00:00Z' }, 'range-too-long', 'to'],
    ['51 years', { ...day, maximumYears: 51 }, 'invalid-option', 'maximumYears'],
    ['what is no provider of zones', { ...day, zones: {} }, 'invalid-option', 'zones'],
    ['a provider of changes out of order', { ...day, zones: providerOf([day.to, day.from], [0, 0, 0]) }, ...badZones],
    ['a provider of too few offsets', { ...day, zones: providerOf([day.from], [0]) }, ...badZones],
    ['a provider of offsets that are no numbers', { ...day, zones: providerOf([], ['+01:00']) }, ...badZones],
    ['a provider that is null', { ...day, zones: null }, 'invalid-option', 'zones'],
    ['tier 0', { ...day, tier: 0 }, 'invalid-option', 'tier'],
    ['an unknown mode', { ...day, mode: 'asleep' }, 'invalid-option', 'mode'],
    ['skills that are no list', { ...day, skills: 'dns' }, 'invalid-argument', 'skills'],
    ['people that are no list', { ...day, people: {} }, 'invalid-option', 'people'],
    ['a person without id', { ...day, people: [{ skillIds: [] }] }, 'invalid-argument', 'people/0'],
    ['a person without skills', { ...day, people: [{ id: 'ann' }] }, 'invalid-argument', 'people/0/skillIds'],
  ])('%s', (_, options, code, path) => {
    expect(() => compile({ windows: [desk] }, options)).toThrow(expect.objectContaining({ code, path }));
  });

  it('more occurrences than can be kept', () => {
    const windows = Array.from({ length: 1100 }, (_, at) => ({ ...desk, id: `w${at}` }));
    const years = { from: '1970-01-01T00:00Z', to: '2020-01-01T00:00Z', maximumYears: 50 };
    const error: unknown = expect.objectContaining({ code: 'range-too-long', path: 'to' });
    expect(() => compile({ windows }, years)).toThrow(error);
    const rotations = windows.slice(0, 46).map(({ id }) => ({ ...rotation, id, unit: 'hour' }));
    expect(() => compile({ rotations }, years)).toThrow(error);
  });

  it('the whole of a broken plan, whose zones alone are unknown, as an unknown zone', () => {
    const plan = { windows: [{ ...desk, zone: 'A' }], closures: [{ ...closure, zone: 'B' }] };
    expect(() => compile(plan)).toThrow(
      expect.objectContaining({
        code: 'unknown-zone',
        path: 'plan/windows/0/zone',
        problems: [
          expect.objectContaining({ pointer: '/windows/0/zone' }),
          expect.objectContaining({ pointer: '/closures/0/zone' }),
        ],
      }),
    );
  });

  it('without repeating what was given', () => {
    const secret = 'Sekret/Zone';
    expect(() => compile({ windows: [{ ...desk, zone: secret, start: secret, mode: secret }] })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('Sekret') as unknown }),
    );
  });
});
