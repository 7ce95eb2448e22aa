import { describe, expect, test } from 'vitest';
import {
  breakSchema,
  closureSchema,
  coveragePlanSchema,
  coverageWindowSchema,
  hoursPlanSchema,
  hoursWindowSchema,
  overrideSchema,
  replacementSchema,
  requiredCoverageSchema,
  rotationSchema,
  wallHoursSchema,
} from '../../src/coverage/schema.js';
import { describeEntity } from '../fixtures/entityTable.js';
import * as cases from '../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, problemsOf, required, restriction } from '../fixtures/fieldCases.js';
import { describeNotes, freeText, personal } from '../fixtures/fieldNotesTable.js';

const mode = oneOf('staffed', 'on-call', 'best-effort');
const hours = { start: '08:00', end: '18:00' };
const week = { zone: 'Europe/London', days: ['mon'], ...hours };
const desk = { id: 'desk', ...week };
const christmas = { zone: 'Europe/London', date: '2026-12-25' };
const lunch = { zone: 'Europe/London', date: '2026-06-03', start: '12:00', end: '13:00' };
const onCall = { id: 'on-call', zone: 'UTC', unit: 'week', handOff: '09:00', from: '2024-01-01', members: [] };
const swap = { id: 'swap', start: '2020-01-01T00:00:00Z', end: '2030-01-01T00:00:00Z' };

const windowFields = {
  name: optional(cases.line),
  zone: required(cases.zone),
  days: cases.someDays,
  start: required(cases.time),
  end: required(cases.endTime),
  from: optional(cases.date),
  until: optional(cases.date),
  seats: absentOr(cases.counting),
  tier: optional(cases.tier),
  skills: list(cases.id),
  mode: absentOr(mode),
  teamId: optional(cases.id),
  partyId: optional(cases.id),
  personId: optional(cases.id),
  serviceIds: restriction(cases.id),
};
const label = { name: optional(cases.line), id: optional(cases.id) };
const whose = {
  partyIds: restriction(cases.id),
  teamIds: restriction(cases.id),
  windowIds: restriction(cases.id),
};

describeEntity(
  'coverage window',
  coverageWindowSchema,
  desk,
  { id: required(cases.id), ...windowFields },
  cases.sharedKeys,
);
describeEntity('hours window', hoursWindowSchema, week, { id: optional(cases.id), ...windowFields }, cases.sharedKeys);
describeEntity('closure', closureSchema, christmas, {
  zone: required(cases.zone),
  date: required(cases.date),
  ...label,
  ...whose,
});
describeEntity('wall hours', wallHoursSchema, hours, { start: required(cases.time), end: required(cases.endTime) });
describeEntity(
  'replacement',
  replacementSchema,
  { ...christmas, hours: [] },
  {
    zone: required(cases.zone),
    date: required(cases.date),
    hours: required({ accepts: [[], [hours], [hours, hours]], rejects: [hours, '08:00-18:00', [{ start: '08:00' }]] }),
    ...label,
  },
);

const breakFields = {
  zone: required(cases.zone),
  start: required(cases.time),
  end: required(cases.endTime),
  ...label,
  ...whose,
};
describeEntity('break on a date', breakSchema, lunch, {
  ...breakFields,
  date: required(cases.date),
  days: { accepts: [[], undefined], rejects: [['mon'], ['monday'], 'mon', null] },
});
describeEntity(
  'break on days',
  breakSchema,
  { ...week },
  {
    ...breakFields,
    date: { accepts: [null, undefined], rejects: ['2026-06-03', '', 5] },
    days: { accepts: cases.someDays.accepts, rejects: [...cases.someDays.rejects, undefined] },
  },
);

describeEntity(
  'rotation',
  rotationSchema,
  onCall,
  {
    ...cases.unnamed,
    zone: required(cases.zone),
    unit: required(oneOf('hour', 'day', 'week', 'month')),
    length: absentOr(cases.counting),
    handOff: required(cases.time),
    from: required(cases.date),
    until: optional({ accepts: ['2026-02-28'], rejects: cases.date.rejects }),
    members: cases.requiredList(cases.id),
    windowIds: restriction(cases.id),
    teamId: optional(cases.id),
    tier: optional(cases.tier),
    skills: list(cases.id),
    mode: absentOr(mode),
    priority: absentOr({ accepts: [0, 5, -5, 1e9, -1e9], rejects: [0.5, 1e9 + 1, -1e9 - 1, '1'] }),
  },
  cases.sharedKeys,
);
describeEntity(
  'override',
  overrideSchema,
  swap,
  {
    ...cases.unnamed,
    start: required(cases.instant),
    end: required(cases.instant),
    rotationId: optional(cases.id),
    outPersonId: optional(cases.id),
    inPersonId: optional(cases.id),
    teamId: optional(cases.id),
    note: optional(cases.text),
  },
  cases.sharedKeys,
);

const exceptions = {
  closures: list({ accepts: [christmas], rejects: [{}, '2026-12-25', null] }),
  replacements: list({ accepts: [{ ...christmas, hours: [hours] }], rejects: [christmas, '2026-12-25', null] }),
  breaks: list({ accepts: [lunch, week], rejects: [{ ...week, date: '2026-06-03' }, {}, null] }),
};
const hoursWindows = cases.requiredList({ accepts: [week, desk], rejects: [{}, { ...week, seats: 0 }] });
describeEntity('hours plan', hoursPlanSchema, { windows: [] }, { windows: hoursWindows, ...exceptions });
describeEntity(
  'required coverage',
  requiredCoverageSchema,
  { windows: [] },
  {
    windows: hoursWindows,
    ...exceptions,
    seats: absentOr(cases.counting),
    tier: optional(cases.tier),
    skills: list(cases.id),
    mode: absentOr(mode),
    teamMayCombineSkills: absentOr(cases.flag),
    observesClosures: absentOr(cases.flag),
  },
);
describeEntity(
  'coverage plan',
  coveragePlanSchema,
  {},
  {
    windows: list({ accepts: [desk], rejects: [week, {}] }),
    ...exceptions,
    rotations: list({ accepts: [onCall], rejects: [{ ...onCall, members: undefined }, {}] }),
    overrides: list({ accepts: [swap], rejects: [{ ...swap, id: undefined }, {}] }),
  },
);

describe('periods', () => {
  const days = (from: string, until: string) => ({ from, until });
  const instants = (start: string, end: string) => ({ ...swap, start, end });

  test.each([
    ['coverage window', coverageWindowSchema, desk],
    ['hours window', hoursWindowSchema, week],
    ['rotation', rotationSchema, onCall],
  ])('%s may end on its first day and not before', (_, schema, minimal) => {
    expect(problemsOf(schema, { ...minimal, ...days('2026-03-01', '2026-03-01') })).toEqual([]);
    expect(problemsOf(schema, { ...minimal, ...days('2026-03-02', '2026-03-01') })).toEqual(['ends-before-start']);
    expect(problemsOf(schema, { ...minimal, ...days('2026-12-31', '2025-01-01') })).toEqual(['ends-before-start']);
    expect(problemsOf(schema, { ...minimal, from: '2026-03-02', until: null })).toEqual([]);
  });

  test('an override has a length, whatever the offsets of its instants', () => {
    expect(problemsOf(overrideSchema, instants('2026-03-02T09:00:00Z', '2026-03-02T09:00:01Z'))).toEqual([]);
    expect(problemsOf(overrideSchema, instants('2026-03-02T09:00:00+02:00', '2026-03-02T08:00:00Z'))).toEqual([]);
    expect(problemsOf(overrideSchema, instants('2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'))).toEqual([
      'ends-before-start',
    ]);
    expect(problemsOf(overrideSchema, instants('2026-03-02T09:00:00Z', '2026-03-02T10:00:00+01:00'))).toEqual([
      'ends-before-start',
    ]);
    expect(problemsOf(overrideSchema, instants('1970-01-01T00:00:00Z', '1970-01-01T00:00:01Z'))).toEqual([]);
    expect(problemsOf(overrideSchema, instants('2026-03-02', '2026-03-01'))).toEqual([
      'invalid-instant',
      'invalid-instant',
    ]);
  });
});

test('a break is on a date or on days', () => {
  const { date, ...neither } = lunch;
  expect(problemsOf(breakSchema, neither)).toEqual(['date-or-days']);
  expect(problemsOf(breakSchema, { ...neither, date: null, days: [] })).toEqual(['date-or-days']);
  expect(problemsOf(breakSchema, { ...neither, date, days: ['mon'] })).toEqual(['date-or-days']);
  expect(problemsOf(breakSchema, { ...neither, date, days: [] })).toEqual([]);
  expect(problemsOf(breakSchema, { ...neither, date: null, days: ['mon'] })).toEqual([]);
});

const windowNotes = { seats: { default: 1 }, mode: { default: 'staffed' }, personId: personal };
describeNotes('coverage window', coverageWindowSchema, windowNotes);
describeNotes('hours window', hoursWindowSchema, windowNotes);
describeNotes('closure', closureSchema, {});
describeNotes('replacement', replacementSchema, {});
describeNotes('break', breakSchema, {});
describeNotes('rotation', rotationSchema, {
  length: { default: 1 },
  mode: { default: 'on-call' },
  priority: { default: 0 },
  members: personal,
});
describeNotes('override', overrideSchema, { outPersonId: personal, inPersonId: personal, note: freeText });
describeNotes('required coverage', requiredCoverageSchema, {
  seats: { default: 1 },
  mode: { default: 'staffed' },
  teamMayCombineSkills: { default: false },
  observesClosures: { default: false },
});
describeNotes('hours plan', hoursPlanSchema, {});
describeNotes('coverage plan', coveragePlanSchema, {});
