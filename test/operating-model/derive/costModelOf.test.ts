import { describe, expect, it } from 'vitest';
import { standardZones } from '../../../src/internal/time/standardZones.js';
import type { CostModelOption, OptionService } from '../../../src/cost/comparison/model.js';
import { costModelOf } from '../../../src/operating-model/derive/costModelOf.js';
import { indexOperatingModel } from '../../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { northMills } from '../../fixtures/northMills.js';

const week = { from: '2026-06-01T08:00Z', to: '2026-06-08T08:00Z' }; // Monday 8 o'clock to Monday 8 o'clock
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const everyDay = [...weekdays, 'sat', 'sun'] as const;
const day = { id: 'day', zone: 'UTC', days: weekdays, start: '08:00', end: '18:00', teamId: 'desk' };
const night = { id: 'night', zone: 'UTC', days: everyDay, start: '18:00', end: '08:00', teamId: 'noc' };

/** An internal desk on workdays, a provider in every night, one service that both work on. */
const mills: OperatingModel = {
  id: 'mills',
  name: 'North Mills',
  organization: { id: 'mills', name: 'North Mills', timeZone: 'UTC', currency: 'GBP', severities: ['p1', 'p2'] },
  raciScheme: { id: 'raci', accountableImpliesResponsible: true },
  parties: [
    { id: 'us', name: 'Our IT', kind: 'internal' },
    { id: 'msp', name: 'Harbor', kind: 'provider', leavingRate: 0.1 },
  ],
  teams: [
    { id: 'desk', name: 'Desk', partyId: 'us' },
    { id: 'noc', name: 'Operations center', partyId: 'msp' },
  ],
  people: [
    { id: 'ann', name: 'Ann', partyId: 'us', teamIds: ['desk'], annualSalary: 60_000, leavingRate: 0.12 },
    { id: 'bob', name: 'Bob', partyId: 'us', teamIds: ['desk'], activeUntil: '2026-05-31' },
    { id: 'cy', name: 'Cy', partyId: 'msp', teamIds: ['noc'] },
  ],
  roles: [
    { id: 'admin', name: 'Administrator', partyId: 'us', teamId: 'desk', holders: ['ann', 'bob'] },
    { id: 'analyst', name: 'Analyst', partyId: 'msp', teamId: 'noc' },
  ],
  services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
  activities: [{ id: 'run', name: 'Run it', serviceId: 'erp' }],
  assignments: [
    { activityId: 'run', assignee: { kind: 'role', id: 'admin' }, responsibility: 'A' },
    { activityId: 'run', assignee: { kind: 'role', id: 'admin' }, responsibility: 'R' },
    { activityId: 'run', assignee: { kind: 'role', id: 'analyst' }, responsibility: 'R' },
  ],
  coverage: { windows: [day, night], closures: [] },
  tools: [{ id: 'watch', name: 'Monitor', annualPrice: 9000 }],
  contracts: [{ id: 'noc', name: 'Nights', providerPartyId: 'msp', scope: ['service:erp'] }],
  costs: {
    options: [
      { id: 'alone', name: 'Alone', contractIds: [] },
      { id: 'shared', name: 'Shared', contractIds: ['noc'] },
    ],
  },
};

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) frozen(member);
    Object.freeze(value);
  }
  return value;
}

function derived(change: Partial<OperatingModel> = {}, range: { from: string; to: string } = week) {
  const result = costModelOf(frozen(structuredClone({ ...mills, ...change })), range);
  if (result.status !== 'ok') throw new Error('not assessed');
  return result;
}

/** The only service under each option. */
function erp(change: Partial<OperatingModel> = {}, range = week): Record<string, OptionService | undefined> {
  const { options } = derived(change, range).value;
  return Object.fromEntries(options.map(({ id, services }) => [id, services?.[0]]));
}

function unknowns(change: Partial<OperatingModel> = {}) {
  return Object.fromEntries(derived(change).unknown.map(({ field, missing }) => [field, missing]));
}

function optionsWith(option: Partial<NonNullable<NonNullable<OperatingModel['costs']>['options']>[number]>) {
  return { costs: { options: [{ id: 'shared', name: 'Shared', contractIds: ['noc'], ...option }] } };
}

describe('costModelOf', () => {
  it('tells what is missing where the costs are not assessed', () => {
    const bare = { id: 'mills', name: 'North Mills' };
    expect(costModelOf(bare, week)).toEqual({ status: 'not-assessed', missing: ['organization.currency', 'costs'] });
    const organization = { id: 'mills', name: 'North Mills', currency: 'GBP' };
    const missing = ['costs.options'];
    expect(costModelOf({ ...bare, organization, costs: {} }, week)).toEqual({ status: 'not-assessed', missing });
    expect(costModelOf({ ...bare, organization, costs: { options: [] } }, week)).toMatchObject({ missing });
  });

  it('takes what the document says of people, tools and services', () => {
    const { value } = derived();
    expect(value.currency).toBe('GBP');
    expect(value.people).toEqual([{ id: 'ann', annualSalary: 60_000, leavingRate: 0.12 }, { id: 'bob' }, { id: 'cy' }]);
    expect(value.tools).toEqual([{ id: 'watch', annualPrice: 9000 }]);
    expect(value.services).toEqual([{ id: 'erp', criticality: 'critical' }]);
  });

  it('takes a document with its look-ups as well, and gives plain data', () => {
    const result = costModelOf(indexOperatingModel(northMills), { from: '2026-03-01T00:00Z', to: '2027-03-01T00:00Z' });
    expect(result).toEqual(costModelOf(northMills, { from: '2026-03-01T00:00Z', to: '2027-03-01T00:00Z' }));
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(result.status).toBe('ok');
  });

  it('gives the same whatever the order of the lists', () => {
    const reversed = Object.fromEntries(
      Object.entries(mills).map(([key, value]) => [
        key,
        Array.isArray(value) ? [...(value as unknown[])].reverse() : value,
      ]),
    ) as Partial<OperatingModel>;
    const coverage = { windows: [night, day], closures: [] };
    expect(derived({ ...reversed, coverage })).toEqual(derived());
  });

  it('refuses broken calls', () => {
    const call = (model: unknown, options: unknown) => () =>
      costModelOf(model as OperatingModel, options as typeof week);
    const thrown = (code: string) => expect.objectContaining({ code }) as Error;
    expect(call(null, week)).toThrow(thrown('invalid-argument'));
    expect(call({ ...mills, services: 4 }, week)).toThrow(thrown('invalid-argument'));
    expect(call(mills, { ...week, asOf: '2026-06-01' })).toThrow(thrown('unknown-option'));
    expect(call(mills, { from: week.to, to: week.from })).toThrow(thrown('invalid-option'));
    expect(call(mills, { ...week, to: '2096-06-01T00:00Z' })).toThrow(thrown('range-too-long'));
    expect(costModelOf(mills, { ...week, zones: standardZones() })).toEqual(derived());
  });
});

describe('hours of services', () => {
  // Worked by hand: 50 of 168 hours staffed; gaps of 14, 14, 14, 14 and 62 h.
  const alone = { outOfHoursShare: 1 - 50 / 168, waitHours: (4 * 14 * 14 + 62 * 62) / (2 * 118) };

  it('are those of the parties of the option: with the nights of the provider the wait is another one', () => {
    const { alone: own, shared } = erp();
    expect(own?.outOfHoursShare).toBeCloseTo(alone.outOfHoursShare, 12);
    expect(own?.waitHours).toBeCloseTo(alone.waitHours, 9);
    expect(Number(own?.waitHours).toFixed(2)).toBe('19.61');
    // With the nights only Saturday and Sunday from 8 to 18 are open: two gaps of 10 h.
    expect(shared?.outOfHoursShare).toBeCloseTo(20 / 168, 12);
    expect(shared?.waitHours).toBeCloseTo(5, 9);
  });

  it('name what they come from and that arrivals are taken to be uniform', () => {
    const { from, assumed } = derived();
    const field = 'options/alone/services/erp/waitHours';
    expect(from.find((each) => each.field === field)?.from).toEqual([
      ...['role:admin', 'service:erp', 'team:desk', 'window:day'],
    ]);
    expect(assumed).toContainEqual({
      code: 'uniform-arrival',
      field: 'options/alone/services/erp/outOfHoursShare',
      value: expect.closeTo(118 / 168, 12) as number,
      source: 'house',
    });
  });

  it('do not hang on the name of an option or on what it calls itself', () => {
    const same = { contractIds: ['noc'] };
    const costs = {
      options: [
        { id: 'a', name: 'All outside', operatingModel: 'fully-managed' as const, ...same },
        { id: 'b', name: 'All inside', operatingModel: 'in-house' as const, ...same },
      ],
    };
    const { a, b } = erp({ costs });
    expect(a).toEqual(b);
  });

  it('follow the calendar: a day off makes one gap longer', () => {
    const closures = [{ zone: 'UTC', date: '2026-06-03' }];
    // Gaps 14, 14 + 24, 14, 62 h; 40 h staffed.
    const { alone: own } = erp({ coverage: { windows: [day], closures } });
    expect(own?.outOfHoursShare).toBeCloseTo(1 - 40 / 168, 12);
    expect(own?.waitHours).toBeCloseTo((2 * 14 * 14 + 38 * 38 + 62 * 62) / (2 * 128), 9);
  });

  it('count the desk and not who is on call', () => {
    const onCall = { ...day, id: 'on-call', days: everyDay, start: '00:00', end: '24:00', mode: 'on-call' as const };
    expect(erp({ coverage: { windows: [day, onCall], closures: [] } })['alone']?.waitHours).toBeCloseTo(
      alone.waitHours,
      9,
    );
  });

  it('are 0 where somebody is always there', () => {
    const always = { ...day, days: everyDay, start: '00:00', end: '24:00' };
    expect(erp({ coverage: { windows: [always], closures: [] } })['alone']).toMatchObject({
      outOfHoursShare: 0,
      waitHours: 0,
    });
  });

  it('have no wait where nobody ever is there', () => {
    const { alone: own, shared } = erp({ coverage: { windows: [night], closures: [] } });
    expect(own?.outOfHoursShare).toBe(1);
    expect(own).not.toHaveProperty('waitHours');
    expect(shared?.outOfHoursShare).toBeCloseTo(70 / 168, 12);
    expect(unknowns({ coverage: { windows: [night], closures: [] } })['options/alone/services/erp/waitHours']).toEqual([
      'never-staffed',
    ]);
  });

  it('keep to the hours that a letter is narrowed to, and to the tier that is required', () => {
    const tierTwo = { ...day, id: 'second', start: '08:00', end: '12:00', tier: 2 as const };
    const [service] = mills.services ?? [];
    const required = { tier: 2 as const, windows: [{ zone: 'UTC', days: everyDay, start: '00:00', end: '24:00' }] };
    const coverage = { windows: [{ ...day, tier: 1 as const }, tierTwo], closures: [] };
    const services = [{ ...(service ?? { id: 'erp', name: 'ERP' }), requiredCoverage: required }];
    expect(erp({ coverage, services })['alone']?.outOfHoursShare).toBeCloseTo(1 - 20 / 168, 12);
    const mornings = { windows: [{ zone: 'UTC', days: weekdays, start: '06:00', end: '09:00' }] };
    const assignee = { kind: 'role' as const, id: 'admin' };
    const assignments = [{ activityId: 'run', assignee, responsibility: 'R', scope: { window: mornings } }];
    expect(erp({ assignments })['alone']?.outOfHoursShare).toBeCloseTo(1 - 5 / 168, 12);
  });

  it('are those of whoever answers for the work where the others are no part of the option', () => {
    const assignments = (mills.assignments ?? []).filter(({ assignee, responsibility }) => {
      return assignee.id !== 'admin' || responsibility === 'A';
    });
    const { alone: own, shared } = erp({ assignments });
    expect(own?.waitHours).toBeCloseTo(alone.waitHours, 9);
    expect(shared?.outOfHoursShare).toBeCloseTo(1 - 98 / 168, 12); // seven nights of 14 h
    const strict = erp({ assignments, raciScheme: { id: 'raci', accountableImpliesResponsible: false } });
    expect(strict['alone']?.outOfHoursShare).toBe(1);
    const silent = derived({ assignments, raciScheme: { id: 'raci' } }).assumed.map(
      ({ code, field }) => `${code} ${field}`,
    );
    expect(silent).toContain('accountable-does-the-work options/alone/services/erp/outOfHoursShare');
  });

  it('are those of the parties where nobody has said who does the work', () => {
    const half = erp({ assignments: undefined });
    expect(half['alone']?.waitHours).toBeCloseTo(alone.waitHours, 9);
    expect(half['shared']?.waitHours).toBeCloseTo(5, 9);
    expect(half['shared']).not.toHaveProperty('holders');
  });

  it.each<[string, Partial<OperatingModel>, string]>([
    ['the hours', { coverage: undefined }, 'coverage'],
    ['whose a window is', { coverage: { windows: [{ ...day, teamId: undefined }], closures: [] } }, 'window.teamId'],
    ['which contracts an option has', optionsWith({ contractIds: undefined }), 'cost-option.contractIds'],
    ['a contract', optionsWith({ contractIds: ['gone'] }), 'contracts'],
    ['the zone of a window', { coverage: { windows: [{ ...day, zone: 'Atlantis/Deep' }] } }, 'coverage'],
    [
      'the side of a party',
      {
        parties: [
          { id: 'us', name: 'Our IT', kind: 'internal' },
          { id: 'msp', name: 'Harbor' },
        ],
      },
      'party.kind',
    ],
    ['the parties and the work', { parties: undefined, assignments: undefined }, 'parties'],
    ['the party of a role', { roles: [{ id: 'admin', name: 'Administrator' }] }, 'role.partyId'],
    ['that all hours are stated', { partialCollections: [{ collection: 'coverage' }] }, 'coverage'],
    [
      'the tier of a window',
      { services: [{ id: 'erp', name: 'ERP', requiredCoverage: { tier: 1, windows: [day] } }] },
      'window.tier',
    ],
  ])('are unknown, and not 0, without %s', (_, change, missing) => {
    const all = Object.entries(unknowns(change));
    const fields = all.filter(([field]) => field.endsWith('erp/waitHours') || field.endsWith('outOfHoursShare'));
    expect(fields.length).toBeGreaterThan(0);
    for (const [field, codes] of fields) {
      expect(codes).toContain(missing);
      const [, id] = field.split('/');
      expect(erp(change)[String(id)]).not.toHaveProperty('waitHours');
      expect(erp(change)[String(id)]).not.toHaveProperty('outOfHoursShare');
    }
  });

  it('count any seat where windows of the requirement ask for different tiers, and tell so', () => {
    const windows = [
      { ...day, tier: 1 as const },
      { ...day, start: '18:00', end: '20:00', tier: 2 as const },
    ];
    const change = { services: [{ id: 'erp', name: 'ERP', requiredCoverage: { windows } }] };
    expect(erp(change)['alone']?.waitHours).toBeCloseTo(alone.waitHours, 9);
    expect(derived(change).assumed.map(({ code }) => code)).toContain('seats-of-any-kind');
  });

  it('ask for the skills of those who take turns at the desk', () => {
    const turns = { id: 'desk', zone: 'UTC', unit: 'week' as const, handOff: '08:00', from: '2026-06-01' };
    const rotations = [{ ...turns, members: ['ann'], teamId: 'desk', mode: 'staffed' as const }];
    const required = { skills: ['firewall'], windows: [{ zone: 'UTC', days: weekdays, start: '08:00', end: '18:00' }] };
    const change = {
      coverage: { rotations, closures: [] },
      services: [{ id: 'erp', name: 'ERP', requiredCoverage: required }],
    };
    expect(unknowns(change)['options/alone/services/erp/waitHours']).toEqual(['rotation.skills']);
    const people = (skillId: string) => [
      { id: 'ann', name: 'Ann', partyId: 'us', teamIds: ['desk'], skills: [{ skillId }] },
    ];
    expect(erp({ ...change, people: people('firewall') })['alone']).toMatchObject({ outOfHoursShare: 0, waitHours: 0 });
    expect(erp({ ...change, people: people('storage') })['alone']?.outOfHoursShare).toBe(1);
  });

  it('wait for the true end of a gap that the range cuts, and have no wait where that is too far away', () => {
    const friday = { from: '2026-06-05T18:00Z', to: '2026-06-06T18:00Z' };
    // Of the 62 h of the weekend the first 24 h are seen: waits fall from 62 to 38 h.
    expect(erp({}, friday)['alone']?.waitHours).toBeCloseTo(50, 9);
    const long = { from: '2026-06-05T08:00Z', to: '2026-06-06T08:00Z' };
    const late = { ...day, id: 'late', from: '2026-12-01' };
    const own = erp({ coverage: { windows: [{ ...day, until: '2026-06-05' }, late], closures: [] } }, long)['alone'];
    expect(own?.outOfHoursShare).toBeCloseTo(14 / 24, 12);
    expect(own).not.toHaveProperty('waitHours');
  });

  it('fill the seats of a role: the mean hours of a week in which it is there', () => {
    const staff = (roleId: string, change: Partial<OperatingModel> = {}, range = week) => {
      const options = [{ id: 'alone', name: 'Alone', contractIds: [], staff: [{ roleId, seats: 2 }] }];
      return derived({ ...change, costs: { options } }, range).value.options[0]?.staff?.[0];
    };
    expect(staff('admin')?.coverageHoursPerWeek).toBeCloseTo(50, 9);
    const fortnight = { from: '2026-06-01T00:00Z', to: '2026-06-15T00:00Z' };
    const once = { windows: [{ ...day, until: '2026-06-07' }], closures: [] };
    expect(staff('admin', { coverage: once }, fortnight)?.coverageHoursPerWeek).toBeCloseTo(25, 9);
    expect(staff('admin', { coverage: undefined })).not.toHaveProperty('coverageHoursPerWeek');
  });
});

describe('holders of knowledge', () => {
  it('are people who are there, and a partner as one', () => {
    const { alone, shared } = erp();
    expect(alone?.holders).toEqual([{ id: 'ann', leavingRate: 0.12 }]); // Bob has left
    expect(shared?.holders).toEqual([
      { id: 'ann', leavingRate: 0.12 },
      { id: 'party:msp', leavingRate: 0.1 },
    ]);
    const codes = derived().assumed.filter(({ field }) => field.endsWith('/holders'));
    expect(codes.map(({ code, source }) => `${code} ${source}`)).toEqual([
      'holding-letters house',
      'holding-letters house',
    ]);
  });

  it('are one where it is not known who fills a role, and that is told', () => {
    const roles = [{ id: 'admin', name: 'Administrator', teamId: 'desk' }, ...(mills.roles ?? []).slice(1)];
    expect(erp({ roles })['alone']?.holders).toEqual([{ id: 'role:admin' }]);
    expect(derived({ roles }).assumed).toContainEqual({
      code: 'unknown-staffing-is-one-holder',
      field: 'options/alone/services/erp/holders/role:admin',
      value: 1,
      source: 'house',
    });
  });

  it('are nobody in a role that is empty or vacant', () => {
    const empty = [{ id: 'admin', name: 'Administrator', partyId: 'us', holders: [] }, ...(mills.roles ?? []).slice(1)];
    expect(erp({ roles: empty })['alone']?.holders).toEqual([]);
    const vacant = [{ id: 'admin', name: 'Administrator', partyId: 'us', vacantSince: '2026-01-01' }];
    expect(erp({ roles: [...vacant, ...(mills.roles ?? []).slice(1)] })['alone']?.holders).toEqual([]);
  });

  it('count the organization itself, and people who are not listed, as one each', () => {
    const assignee = (kind: 'party' | 'role', id: string) => ({
      activityId: 'run',
      assignee: { kind, id },
      responsibility: 'R',
    });
    const assignments = [assignee('party', 'us'), assignee('role', 'admin')];
    const roles = [{ id: 'admin', name: 'Administrator', partyId: 'us', holders: ['dee'] }];
    expect(erp({ assignments, roles })['alone']?.holders).toEqual([{ id: 'dee' }, { id: 'party:us' }]);
  });

  it('are of no vendor that the option has no contract with', () => {
    const parties = [...(mills.parties ?? []), { id: 'maker', name: 'Maker', kind: 'vendor' as const }];
    const theirs = { activityId: 'run', assignee: { kind: 'party' as const, id: 'maker' }, responsibility: 'R' };
    expect(erp({ parties, assignments: [...(mills.assignments ?? []), theirs] })).toEqual(erp());
    const unlisted = { ...theirs, assignee: { kind: 'party' as const, id: 'nobody' } };
    const change = { assignments: [...(mills.assignments ?? []), unlisted] };
    expect(unknowns(change)['options/alone/services/erp/holders']).toEqual(['parties']);
  });

  it('hang on the letters that hold', () => {
    const assignments = [
      { activityId: 'run', assignee: { kind: 'person' as const, id: 'ann' }, responsibility: 'C' },
      { activityId: 'run', assignee: { kind: 'team' as const, id: 'desk' }, responsibility: 'A' },
    ];
    const scheme = { raciScheme: { id: 'raci', accountableImpliesResponsible: false } };
    const holding = (...holdingSemantics: ('consulted' | 'does-work')[]) => {
      const assumptions = { holdingSemantics };
      return erp({ assignments, ...scheme, costs: { ...mills.costs, assumptions } })['alone']?.holders;
    };
    expect(holding('consulted')).toEqual([{ id: 'ann', leavingRate: 0.12 }]);
    expect(holding('does-work')).toEqual([]);
    expect(erp({ assignments, ...scheme })['alone']?.holders).toEqual([{ id: 'ann', leavingRate: 0.12 }]);
  });

  it.each<[string, Partial<OperatingModel>, string]>([
    ['the letters', { assignments: undefined }, 'assignments'],
    [
      'all of the letters',
      { partialCollections: [{ collection: 'assignments', subjects: ['activity:run'] }] },
      'assignments',
    ],
    ['the activities', { activities: undefined, assignments: undefined }, 'activities'],
    ['an activity of the service', { activities: [], assignments: [] }, 'activities'],
    [
      'the service of an activity',
      {
        activities: [...(mills.activities ?? []), { id: 'other', name: 'Other work' }],
        assignments: [],
      },
      'activity.serviceId',
    ],
    [
      'a letter that holds',
      {
        raciScheme: { id: 'own', letters: [{ letter: 'C', label: 'Consulted', semantics: ['consulted'] }] },
        assignments: [],
      },
      'raciScheme',
    ],
  ])('are unknown, and not nobody, without %s', (_, change, missing) => {
    expect(erp(change)['alone']).not.toHaveProperty('holders');
    expect(unknowns(change)['options/alone/services/erp/holders']).toContain(missing);
  });
});

describe('contracts', () => {
  const contract = (more: object) => {
    const contracts = [{ id: 'noc', name: 'Nights', providerPartyId: 'msp', ...more }];
    return derived({ contracts }).value.contracts?.[0];
  };

  it('run for whole months of the calendar, the last day included', () => {
    expect(contract({ endsOn: '2028-08-31' })?.remainingMonths).toBe(27); // from 1 June 2026
    expect(contract({ endsOn: '2028-08-30' })?.remainingMonths).toBe(26);
    expect(contract({ endsOn: '2026-06-30' })?.remainingMonths).toBe(1);
    expect(contract({ endsOn: '2025-06-30', renewalTerm: null })?.remainingMonths).toBe(0);
    expect(contract({ endsOn: null })?.remainingMonths).toBeNull();
    expect(contract({})).not.toHaveProperty('remainingMonths');
  });

  it('run for the months of their renewal where they have renewed themselves; unknown where nobody says whether they did', () => {
    // From 1 July 2025 to 30 June 2026, of which June is left on 1 June 2026.
    expect(contract({ endsOn: '2025-06-30', renewalTerm: 'P1Y' })?.remainingMonths).toBe(1);
    // Two years from 1 July 2025 end on 30 June 2027; three renewals of 8 months from 1 July 2024 on 30 June 2026.
    expect(contract({ endsOn: '2025-06-30', renewalTerm: 'P2Y' })?.remainingMonths).toBe(13);
    expect(contract({ endsOn: '2024-06-30', renewalTerm: 'P8M' })?.remainingMonths).toBe(1);
    expect(contract({ endsOn: '2025-06-30' })).not.toHaveProperty('remainingMonths');
    const contracts = [{ id: 'noc', name: 'Nights', providerPartyId: 'msp', endsOn: '2025-06-30' }];
    expect(derived({ contracts }).unknown).toContainEqual({
      field: 'contracts/noc/remainingMonths',
      missing: ['contract.renewalTerm'],
    });
  });

  it('renew themselves by months', () => {
    expect(contract({ renewalTerm: 'P1Y' })?.renewalMonths).toBe(12);
    expect(contract({ renewalTerm: 'P365D', endsOn: '2026-12-31' })?.renewalMonths).toBe(12);
    expect(contract({ renewalTerm: 'P365D' })).not.toHaveProperty('renewalMonths');
    expect(contract({ renewalTerm: null })?.renewalMonths).toBeNull();
  });

  it('tell whether the provider holds what a change would need', () => {
    expect(contract({ custody: { tooling: 'provider' } })?.providerHolds).toBe(true);
    expect(contract({ custody: { tooling: 'shared' } })).not.toHaveProperty('providerHolds');
    const all = { configuration: 'internal', tooling: 'shared', documentation: null, data: 'provider' };
    expect(contract({ custody: all })?.providerHolds).toBe(false);
    expect(contract({})).not.toHaveProperty('providerHolds');
  });

  it('have fees, and no share of kept responses: what is promised is not what is kept', () => {
    const level = { id: 'r', metric: 'response', target: 'PT4H', attainmentRate: 0.95 };
    const found = contract({ fees: { monthlyFee: 8200 }, serviceLevels: [level] });
    expect(found?.fees).toEqual({ monthlyFee: 8200 });
    expect(found).not.toHaveProperty('responseComplianceRate');
    expect(unknowns()['contracts/noc/responseComplianceRate']).toEqual(['cost-option.responseComplianceRate']);
  });
});

describe('acknowledgment within a promised response', () => {
  const response = { id: 'p1', metric: 'response' as const, severities: ['p1'], target: 'PT4H' };
  const steps = { staffed: { detect: 0.1, repair: 2 }, unstaffed: { detect: 0.5, repair: 3 } };

  function restoration(levels: readonly object[], items: readonly object[] = [steps]): CostModelOption['restoration'] {
    const contracts = [
      { id: 'noc', name: 'Nights', providerPartyId: 'msp', scope: ['service:erp'], serviceLevels: levels },
    ] as OperatingModel['contracts'];
    return derived({ contracts, ...optionsWith({ restoration: items }) }).value.options[0]?.restoration;
  }
  const within = (hours: number, level = 'p1') => ({
    kind: 'triangular',
    min: 0,
    mode: hours / 2,
    max: hours,
    inputId: `service-level:noc.${level} acknowledge`,
    source: { source: 'assumption', reference: `service-level:noc.${level}` },
  });

  it('stands in front of the item that it narrows, and leaves the repair alone', () => {
    expect(restoration([{ ...response, clock: 'gross' }])).toEqual([
      {
        serviceIds: ['erp'],
        severities: ['p1'],
        staffed: { detect: 0.1, repair: 2, acknowledge: within(4) },
        unstaffed: { detect: 0.5, repair: 3, acknowledge: within(4) },
      },
      steps,
    ]);
  });

  it('says nothing of the time out of hours where the promise counts business hours', () => {
    const [first] = restoration([response]) ?? [];
    expect(first?.staffed?.acknowledge).toEqual(within(4));
    expect(first?.unstaffed).toEqual(steps.unstaffed);
  });

  it('is the soonest of several, by severity', () => {
    const all = { id: 'all', metric: 'response' as const, target: 'PT8H', hours: null };
    const items = restoration([response, all]) ?? [];
    expect(items.map(({ severities }) => severities)).toEqual([['p1'], ['p2'], undefined]);
    expect(items.map(({ staffed }) => staffed?.acknowledge)).toEqual([within(4), within(8, 'all'), undefined]);
    expect(items.map(({ unstaffed }) => unstaffed?.acknowledge)).toEqual([
      within(8, 'all'),
      within(8, 'all'),
      undefined,
    ]);
  });

  it('is listed as assumed', () => {
    const contracts = [
      { id: 'noc', name: 'Nights', providerPartyId: 'msp', scope: ['service:erp'], serviceLevels: [response] },
    ];
    const { assumed, from } = derived({ contracts, ...optionsWith({ restoration: [steps] }) });
    const field = 'options/shared/restoration/0/staffed/acknowledge';
    expect(assumed).toContainEqual({ code: 'acknowledge-within-response', field, value: null, source: 'assumption' });
    expect(from).toContainEqual({ field, from: ['service-level:noc.p1'] });
  });

  it.each<[string, object, object]>([
    ['a restore', { ...response, metric: 'restore' }, steps],
    ['single activities', { ...response, activityIds: ['run'] }, steps],
    ['another service', { ...response, serviceIds: ['mail'] }, { ...steps, serviceIds: ['erp'] }],
    ['services that an item does not speak of', response, { ...steps, serviceIds: ['mail'] }],
    ['severities that an item does not speak of', response, { ...steps, severities: ['p2'] }],
    [
      'items that say how fast they acknowledge',
      response,
      { staffed: { acknowledge: 0.2 }, unstaffed: { acknowledge: null } },
    ],
    ['items that do not state the step', response, { staffed: null }],
  ])('is not taken from promises for %s', (_, level, item) => {
    expect(restoration([level], [item])).toEqual([item]);
  });

  it('is not taken from contracts that the option does not pay for', () => {
    const contracts = [
      { id: 'noc', name: 'Nights', providerPartyId: 'msp', scope: ['service:erp'], serviceLevels: [response] },
    ];
    const option = optionsWith({ contractIds: [], restoration: [steps] });
    expect(derived({ contracts, ...option }).value.options[0]?.restoration).toEqual([steps]);
  });
});

describe('what is stated once', () => {
  const repair = { kind: 'uniform', min: 0, max: 10 } as const;
  it('draws once, whatever a promise adds to one of the options', () => {
    const restoration = [{ staffed: { detect: 0, diagnose: 0, repair } }];
    const options = [
      { id: 'alone', name: 'Alone', contractIds: [], restoration },
      { id: 'shared', name: 'Shared', contractIds: ['noc'], restoration },
    ];
    const level = { id: 'r', metric: 'response', target: 'PT4H', clock: 'gross' } as const;
    const contracts = [
      { id: 'noc', name: 'Nights', providerPartyId: 'msp', scope: ['service:erp'], serviceLevels: [level] },
    ];
    const [alone, shared] = derived({ contracts, costs: { options } }).value.options;
    const ids = (option: CostModelOption | undefined) =>
      option?.restoration
        ?.map(({ staffed }) => staffed?.repair)
        .map((each) => (typeof each === 'object' ? each?.inputId : each));
    expect(ids(alone)).toEqual(['option/restoration/0/staffed/repair']);
    expect(ids(shared)).toEqual(['option/restoration/0/staffed/repair', 'option/restoration/0/staffed/repair']);
  });
  it('counts the months of a contract from the start of the comparison', () => {
    const contracts = [{ id: 'noc', name: 'Nights', providerPartyId: 'msp', endsOn: '2027-12-31' }];
    const costs = { ...mills.costs, assumptions: { startsOn: '2027-01-01' } };
    expect(derived({ contracts, costs }).value.contracts?.[0]?.remainingMonths).toBe(12);
  });
  it('is copied, not shared', () => {
    const options = [{ id: 'alone', name: 'Alone', contractIds: [], staff: [{ fte: repair }] }];
    const { value } = derived({ costs: { options } });
    expect(value.options[0]?.staff?.[0]?.fte).toEqual(repair);
    expect(value.options[0]?.staff?.[0]?.fte).not.toBe(repair);
  });
});
