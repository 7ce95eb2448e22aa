import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import type { AssessOptions } from '../../src/assessment/assess.js';
import type { PromiseFigures } from '../../src/assessment/metricsSection.js';
import { toMarkdown } from '../../src/export/toMarkdown.js';
import type { IncidentRecord } from '../../src/metrics/incident/model.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import type { Contract, ServiceLevel } from '../../src/services/agreements/model.js';
import { deepFrozen } from '../raci/deepFrozen.js';

const asOf = '2026-09-01';
const office = {
  windows: [{ zone: 'Europe/Berlin', days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '09:00', end: '17:00' }],
} as const;
const level: ServiceLevel = { id: 'p1', metric: 'restore', target: 'PT4H', clock: 'gross', attainmentRate: 0.5 };
const modelWith = (more: Partial<ServiceLevel>, contract: Partial<Contract> = {}): OperatingModel => ({
  id: 'm',
  name: 'M',
  organization: { id: 'm', name: 'M', timeZone: 'Europe/Berlin', severities: ['p1', 'p2'] },
  services: [
    { id: 'erp', name: 'ERP' },
    { id: 'mail', name: 'Mail' },
  ],
  contracts: [
    {
      id: 'c',
      name: 'Nights',
      providerPartyId: 'msp',
      scope: ['service:erp'],
      serviceLevels: [{ ...level, ...more }],
      ...contract,
    },
  ],
});
const incident = (
  id: string,
  openedAt: string,
  restoredAt: string | undefined,
  more: Partial<IncidentRecord> = {},
) => ({
  ...{ id, serviceId: 'erp', priority: 1 as const, openedAt, restoredAt },
  ...more,
});
// 2026-03-06 is a Friday; Berlin is an hour ahead of UTC.
const incidents: IncidentRecord[] = [
  incident('exact', '2026-03-02T09:00Z', '2026-03-02T13:00Z'),
  incident('late', '2026-03-02T09:00Z', '2026-03-02T13:01Z'),
  incident('weekend', '2026-03-06T15:00Z', '2026-03-09T10:00Z'), // Friday 16:00 to Monday 11:00: 3 business hours, 67 in all
  incident('second', '2026-03-03T09:00Z', '2026-03-04T09:00Z', { priority: 2 }),
  incident('mail', '2026-03-03T09:00Z', '2026-03-03T19:00Z', { serviceId: 'mail' }),
  incident('nowhere', '2026-03-03T09:00Z', '2026-03-03T10:00Z', { serviceId: undefined }),
];

function promisesOf(model: OperatingModel, options: Partial<AssessOptions> = {}): readonly PromiseFigures[] {
  const { metrics } = assess(deepFrozen(model), { asOf, incidents: deepFrozen(incidents), ...options });
  return metrics.status === 'ok' ? (metrics.value.incidents?.promises ?? []) : [];
}
const counts = (promises: readonly PromiseFigures[]) =>
  promises.map(({ attainment }) => attainment && [attainment.met, attainment.breached, attainment.pending]);

describe('promises of time', () => {
  it('count the incidents of the services of the contract, on the clock of the promise', () => {
    const [promise] = promisesOf(modelWith({}));
    expect(promise).toMatchObject({
      contractId: 'c',
      levelId: 'p1',
      metric: 'restore',
      target: 'PT4H',
      attainmentRate: 0.5,
      missing: [],
      unplaced: 1,
      standing: 'missed', // one of four, and a half was promised
    });
    expect(counts(promisesOf(modelWith({})))).toEqual([[1, 3, 0]]);
    // Of the 24 hours of the second one eight are business hours.
    expect(counts(promisesOf(modelWith({ clock: 'business', hours: office })))).toEqual([[2, 2, 0]]);
    expect(counts(promisesOf(modelWith({ clock: 'business', hours: null })))).toEqual([[1, 3, 0]]);
  });

  it.each<[string, OperatingModel, number[][]]>([
    ['services of its own', modelWith({ serviceIds: ['mail'] }), [[0, 1, 0]]],
    ['severities by the list of the organization', modelWith({ severities: ['p2'] }), [[0, 1, 0]]],
    ['a response, which nobody gave', modelWith({ metric: 'response' }), [[0, 0, 0]]],
    ['a contract that began later', modelWith({}, { startsOn: '2026-03-03' }), [[0, 2, 0]]],
    [
      'a contract that ended on the day before the weekend',
      modelWith({}, { endsOn: '2026-03-05', renewalTerm: null }),
      [[1, 2, 0]],
    ],
    ['the same that renews itself', modelWith({}, { endsOn: '2026-03-05', renewalTerm: 'P1Y' }), [[1, 3, 0]]],
    [
      'a contract of long ago, which has none',
      modelWith({}, { startsOn: '1950-01-01', endsOn: '1969-12-31', renewalTerm: null }),
      [],
    ],
    ['one that is yet to begin, which has none', modelWith({}, { startsOn: '2026-09-01' }), []],
    ['a contract without end', modelWith({}, { startsOn: '1950-01-01', endsOn: '2199-12-31' }), [[1, 3, 0]]],
  ])('of %s', (_, model, expected) => {
    expect(counts(promisesOf(model))).toEqual(expected);
  });

  it.each<[string, OperatingModel, string[]]>([
    ['hours', modelWith({ clock: 'net-business' }), ['serviceLevel.hours']],
    ['hours of the clock that counts where none is stated', modelWith({ clock: undefined }), ['serviceLevel.hours']],
    ['services', modelWith({}, { scope: undefined }), ['contract.scope']],
    ['a scope of services', modelWith({}, { scope: ['activity:backup'] }), ['contract.scope']],
    ['whether the contract renews itself', modelWith({}, { endsOn: '2026-03-05' }), ['contract.renewalTerm']],
    ['severities', modelWith({ severities: ['p9'] }), ['organization.severities']],
    [
      'two of them',
      modelWith({ severities: ['p9'], hours: undefined, clock: 'business' }),
      ['organization.severities', 'serviceLevel.hours'],
    ],
  ])('are not known without %s', (_, model, missing) => {
    expect(promisesOf(model)).toMatchObject([{ attainment: null, standing: null, missing }]);
  });

  it('stand open while pending incidents decide', () => {
    const open = [
      incident('a', '2026-08-31T21:00Z', undefined),
      incident('b', '2026-08-30T09:00Z', '2026-08-30T10:00Z'),
    ];
    const rated = (attainmentRate: number | null) =>
      promisesOf(modelWith({ attainmentRate }), { incidents: open })[0]?.standing;
    expect([0.5, 0.6, null].map(rated)).toEqual(['kept', 'open', null]); // one met, one pending since an hour
  });

  it('leave out shares of time, and are none without a contract', () => {
    expect(promisesOf(modelWith({ metric: 'availability', target: 0.999 }))).toEqual([]);
    expect(promisesOf({ id: 'm', name: 'M' })).toEqual([]);
  });

  it('are a table of the report, without names of incidents for clients', () => {
    const options = { asOf: '2026-03-02T12:30Z', incidents };
    const told = assess(modelWith({}), options);
    expect(toMarkdown(told)).toMatch(
      /\| Nights \| Until the service worked again \| PT4H, 50 % \| 0 \| 0 \| 2 \| {2}\| depends on/,
    );
    expect(JSON.stringify(told.metrics)).toContain('"exact"');
    const { metrics } = assess(modelWith({}), { ...options, audience: 'client' });
    expect(JSON.stringify(metrics)).toContain('"remainingMinutes":30');
    for (const id of ['exact', 'late']) expect(JSON.stringify(metrics)).not.toContain(`"${id}"`);
  });
});
