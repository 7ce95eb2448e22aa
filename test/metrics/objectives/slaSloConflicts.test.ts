import { describe, expect, it } from 'vitest';
import { slaSloConflicts } from '../../../src/metrics/index.js';
import type { SlaSloConflicts, SlaSloInput } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';

const asOf = '2026-03-04';
const window = { kind: 'rolling', length: 'P28D' } as const;
const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
type Slos = NonNullable<SlaSloInput['services'][number]['slos']>;
type Levels = NonNullable<SlaSloInput['contracts'][number]['serviceLevels']>;
const up: Slos[number] = { id: 'up', indicator: 'availability', target: 0.9995, window };
const input = (slos: Slos, serviceLevels: Levels, more: Partial<SlaSloInput> = {}): SlaSloInput => ({
  services: [{ id: 'erp', slos }],
  contracts: [{ id: 'c', providerPartyId: 'msp', serviceLevels }],
  ...more,
});
const codes = ({ conflicts }: SlaSloConflicts): string[] => conflicts.map(({ code, level }) => `${level} ${code}`);
const find = (slos: Slos, levels: Levels, more: Partial<SlaSloInput> = {}) =>
  slaSloConflicts(input(slos, levels, more), { asOf });

describe('conflicts', () => {
  it('of a restore and a budget are told in budgets', () => {
    const found = find([up], [{ id: 'p1', metric: 'restore', target: 'PT1H' }]);
    expect(codes(found)).toEqual(['conflict restore-exceeds-budget']);
    const numbers = found.conflicts[0]?.numbers;
    expect([numbers?.['restoreMinutes'], numbers?.['budgetMinutes']]).toEqual([60, 20.16]);
    expect(numbers?.['budgets']).toBeCloseTo(2.976, 3); // 60 / 20.16, published as 2.98
    expect(codes(find([up], [{ id: 'p1', metric: 'restore', target: 'PT11M' }]))).toEqual([
      'warning restore-exceeds-budget',
    ]);
    expect(codes(find([up], [{ id: 'p1', metric: 'restore', target: 'PT10M' }]))).toEqual([]);
  });

  it('of a looser promise are told in minutes of the period', () => {
    const found = find([{ ...up, target: 0.999 }], [{ id: 'a', metric: 'availability', target: 0.99 }]);
    expect(codes(found)).toEqual(['conflict sla-looser']);
    expect(found.conflicts[0]?.numbers).toMatchObject({ uncoveredMinutes: 362.88 }); // 0.009 * 40,320
    expect(codes(find([up], [{ id: 'a', metric: 'availability', target: 0.9995 }]))).toEqual([]);
  });

  it('of hours are told in minutes of the week', () => {
    const hours = { windows: [{ zone: 'Europe/London', days: week, start: '07:00', end: '19:00' }] };
    const level = { id: 'a', metric: 'availability', target: 0.9999, hours } as const;
    const found = find([up], [level]);
    expect(codes(found)).toEqual(['conflict coverage-mismatch']);
    expect(found.conflicts[0]?.numbers).toEqual({ minutesAWeek: 108 * 60 }); // 168 less 60 hours
    expect(found.week).toEqual({ from: '2026-03-02T00:00:00Z', to: '2026-03-09T00:00:00Z' });
    const spring = slaSloConflicts(input([up], [level]), { asOf: '2026-03-29', zone: 'Europe/London' });
    expect(spring.conflicts[0]?.numbers).toEqual({ minutesAWeek: 107 * 60 });
    expect(codes(find([{ ...up, hours }], [level]))).toEqual([]);
  });

  it('of what was kept need observations', () => {
    const level = { id: 'a', metric: 'availability', target: 0.9999 } as const;
    const ids = { contractId: 'c', serviceLevelId: 'a', serviceId: 'erp', sloId: 'up' };
    const kept = (slaMet: boolean | null, sloMet: boolean | null) =>
      codes(find([up], [level], { observations: [{ ...ids, slaMet, sloMet }] }));
    expect([kept(true, false), kept(true, true), kept(null, false), kept(false, false)]).toEqual([
      ['conflict sla-met-slo-missed'],
      [],
      [],
      [],
    ]);
  });

  it('are also what has no counterpart, and a response that promises no restore', () => {
    const latency: Slos[number] = { id: 'fast', indicator: 'latency', target: 0.99, window };
    const found = find(
      [up, latency],
      [
        { id: 'r', metric: 'response', target: 'PT4H' },
        { id: 'q', metric: 'quality', target: 0.9 },
      ],
    );
    expect(found.conflicts.map(({ code, sloId, serviceLevelId }) => [code, sloId, serviceLevelId])).toEqual([
      ['no-counterpart', 'up', null],
      ['no-counterpart', 'fast', null],
      ['no-counterpart', null, 'q'],
      ['no-restore-promised', 'up', 'r'],
    ]);
  });

  it('are figures that the accountable side cannot see', () => {
    const level = { id: 'a', metric: 'availability', target: 0.9999, sourceToolId: 'watch' } as const;
    const seen = (access: readonly { partyId: string; level: 'none' | 'read' }[] | undefined, ownerPartyId = 'msp') =>
      codes(find([up], [level], { internalPartyId: 'us', tools: [{ id: 'watch', ownerPartyId, access }] }));
    expect(seen([])).toEqual(['conflict no-visibility']);
    expect(seen([{ partyId: 'us', level: 'none' }])).toEqual(['conflict no-visibility']);
    expect([seen([{ partyId: 'us', level: 'read' }]), seen(undefined), seen([], 'us')]).toEqual([[], [], []]);
  });
});

it('says explicitly where there is none, and what is not assessed', () => {
  const found = slaSloConflicts(
    {
      services: [{ id: 'erp', slos: [up] }, { id: 'mail' }],
      contracts: [
        {
          id: 'c',
          providerPartyId: 'msp',
          scope: ['service:erp'],
          serviceLevels: [{ id: 'a', metric: 'availability', target: 1 }],
        },
        { id: 'd', providerPartyId: 'msp' },
      ],
    },
    { asOf },
  );
  expect(found.conflicts).toEqual([]);
  expect(found.pairs).toEqual([{ serviceId: 'erp', contractId: 'c', serviceLevelId: 'a', sloId: 'up', conflicts: [] }]);
  expect(found.notAssessed).toEqual({ serviceIds: ['mail'], contractIds: ['d'] });
});

it('keeps to the scope of a contract', () => {
  const contracts = [
    {
      id: 'c',
      providerPartyId: 'msp',
      scope: ['service:mail'],
      serviceLevels: [{ id: 'a', metric: 'availability', target: 0.5 } as const],
    },
  ];
  expect(slaSloConflicts({ services: [{ id: 'erp', slos: [up] }], contracts }, { asOf }).pairs).toEqual([]);
});

it.each([
  [null, { asOf }, 'invalid-argument', 'input'],
  [{ contracts: [] }, { asOf }, 'invalid-argument', 'services'],
  [{ services: [{}], contracts: [] }, { asOf }, 'invalid-argument', 'services/0/id'],
  [
    { services: [{ id: 'a', slos: [{ ...up, target: 2 }] }], contracts: [] },
    { asOf },
    'invalid-argument',
    'services/0/slos/0/target',
  ],
  [{ services: [], contracts: [], slas: [] }, { asOf }, 'unknown-option', 'input'],
  [{ services: [], contracts: [] }, {}, 'invalid-option', 'asOf'],
  [{ services: [], contracts: [] }, { asOf, restoreShare: 2 }, 'invalid-argument', 'restoreShare'],
])('refuses %j, %j', (given, options, code, path) => {
  expect(refusal(() => slaSloConflicts(given as never, options as never))).toEqual([code, path]);
});
