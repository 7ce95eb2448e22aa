import { describe, expect, it } from 'vitest';
import { onCallLimits } from '../../../src/coverage/staffing/onCallLimits.js';
import { onCallStaffing } from '../../../src/coverage/staffing/onCallStaffing.js';
import type { OnCallInput, OnCallStaffingOptions } from '../../../src/coverage/staffing/onCallStaffing.js';
import { deepFrozen } from '../../raci/deepFrozen.js';
import { refusal } from '../refusal.js';

const pair = { roles: 2, sites: 1 } as const;

describe('has the people of the SRE book', () => {
  it('eight for a primary and a secondary at one site', () => {
    expect(onCallStaffing(pair)).toMatchObject({ leastPeople: 8, leastPeopleBy: 'on-call-share' });
  });

  it('six at each of two sites, more than the share alone asks for', () => {
    expect(onCallStaffing({ roles: 2, sites: 2 })).toMatchObject({ leastPeople: 12, leastPeopleBy: 'team-size' });
  });

  it('four for one role, and by the share where that asks for more', () => {
    expect(onCallStaffing({ roles: 1, sites: 1 }).leastPeople).toBe(4);
    expect(onCallStaffing({ roles: 4, sites: 2 })).toMatchObject({ leastPeople: 16, leastPeopleBy: 'on-call-share' });
    expect(onCallStaffing({ roles: 3, sites: 2 })).toMatchObject({ leastPeople: 12, leastPeopleBy: 'on-call-share' });
  });
});

it('tells of every limit how much of it is used up, and which binds', () => {
  const rota = deepFrozen({ roles: 2, sites: 1, people: 10, incidentsPer12Hours: 3, shortestRestHours: 8 } as const);
  expect(onCallStaffing(rota)).toStrictEqual({
    leastPeople: 8,
    leastPeopleBy: 'on-call-share',
    limits: [
      { limit: 'on-call-share', status: 'kept', actual: 0.2, allowed: 0.25, used: 0.8 },
      { limit: 'incidents', status: 'exceeded', actual: 3, allowed: 2, used: 1.5 },
      { limit: 'rest', status: 'exceeded', actual: 8, allowed: 11, used: 1.375 },
    ],
    binding: 'incidents',
  });
});

it('takes exactly the limit as kept, and the first of equal ones as binding', () => {
  const { limits, binding } = onCallStaffing({ ...pair, people: 8, incidentsPer12Hours: 2, shortestRestHours: 11 });
  expect(limits.map(({ status }) => status)).toEqual(['kept', 'kept', 'kept']);
  expect(binding).toBe('on-call-share');
  const third = onCallStaffing({ roles: 1, sites: 1, people: 3 }, { onCallShare: 1 / 3 });
  expect(third).toMatchObject({ leastPeople: 3, limits: [{ status: 'kept' }, {}, {}] });
  expect(onCallStaffing({ ...pair, people: 7 }).limits[0]).toMatchObject({ status: 'exceeded' });
});

it('takes what is absent as unknown', () => {
  expect(onCallStaffing(pair)).toMatchObject({
    limits: [
      { status: 'unknown', actual: null, used: null },
      { status: 'unknown', actual: null, used: null },
      { status: 'unknown', actual: null, used: null },
    ],
    binding: null,
  });
  const quiet = onCallStaffing({ ...pair, incidentsPer12Hours: -0 });
  expect(quiet.binding).toBe('incidents');
  expect(quiet.limits[1]).toStrictEqual({ limit: 'incidents', status: 'kept', actual: 0, allowed: 2, used: 0 });
});

it('takes one person, and the ends of the ranges', () => {
  expect(onCallStaffing({ roles: 1, sites: 1, people: 1 }).limits[0]).toMatchObject({ status: 'exceeded', used: 4 });
  const alone = { onCallShare: 1, peoplePerSiteOfTwo: 1 };
  expect(onCallStaffing({ roles: 1, sites: 1 }, alone).leastPeople).toBe(1);
  expect(onCallStaffing({ roles: 1, sites: 2 }, alone).leastPeople).toBe(2);
  expect(onCallStaffing({ roles: 1000, sites: 1 }, { onCallShare: 0.001 }).leastPeople).toBe(1_000_000);
});

it('takes other limits', () => {
  const found = onCallStaffing(
    { roles: 2, sites: 2, incidentsPer12Hours: 3 },
    {
      onCallShare: 0.5,
      incidentsPer12Hours: 6,
      peoplePerSiteOfTwo: 3,
      restHours: undefined,
    },
  );
  expect(found).toMatchObject({ leastPeople: 6, leastPeopleBy: 'team-size', binding: 'incidents' });
  expect(found.limits.map(({ allowed }) => allowed)).toEqual([0.5, 6, 11]);
  expect(Object.isFrozen(onCallLimits)).toBe(true);
});

it('has no people measured in hours', () => {
  expect(JSON.stringify(onCallStaffing(pair))).not.toMatch(/fte/i);
});

describe('refuses', () => {
  it.each([
    ['roles', [0, 1.5, 1001, NaN, undefined]],
    ['sites', [0, 1.5, 3, NaN, undefined]],
    ['people', [0, 1.5, 1_000_001, NaN, null]],
    ['incidentsPer12Hours', [-1, 1_000_001, NaN, Infinity]],
    ['shortestRestHours', [0, -1, 8785, NaN]],
  ])('%s out of its range', (name, values) => {
    for (const value of values) {
      const input = { ...pair, [name]: value } as unknown as OnCallInput;
      expect(
        refusal(() => onCallStaffing(input)),
        String(value),
      ).toEqual({ code: 'invalid-argument', paths: [name] });
    }
  });

  it.each([
    ['onCallShare', [0, 1.1, NaN, null]],
    ['incidentsPer12Hours', [0, 1_000_001, NaN]],
    ['restHours', [0, 8785, NaN]],
    ['peoplePerSiteOfTwo', [0, 1.5, 1_000_001, NaN]],
  ])('limit %s out of its range', (name, values) => {
    for (const value of values) {
      const options = { [name]: value } as OnCallStaffingOptions;
      expect(
        refusal(() => onCallStaffing(pair, options)),
        String(value),
      ).toEqual({
        code: 'invalid-argument',
        paths: [name],
      });
    }
  });

  it('what it does not know', () => {
    expect(refusal(() => onCallStaffing({ ...pair, hours: 1 } as OnCallInput)).code).toBe('unknown-option');
    expect(refusal(() => onCallStaffing(pair, { share: 1 } as OnCallStaffingOptions)).code).toBe('unknown-option');
    expect(refusal(() => onCallStaffing(null as unknown as OnCallInput)).paths).toEqual(['input']);
  });
});
