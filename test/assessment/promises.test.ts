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
      unjudged: 0,
      standing: 'missed', // one of four, and with the one of no service at most two of five: a half was promised
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
    ['activities of incidents', modelWith({ activityIds: ['patch'] }), ['incident.activityId']],
    ['a target', modelWith({ target: 'PT0S' }), ['serviceLevel.target']],
    ['a target that is a time', modelWith({ target: '4 hours' }), ['serviceLevel.target']],
    [
      'days that are days',
      modelWith({}, { startsOn: '9999-12-31', endsOn: 'x' }),
      ['contract.startsOn', 'contract.endsOn'],
    ],
    ['severities', modelWith({ severities: ['p9'] }), ['organization.severities']],
    [
      'two of them',
      modelWith({ severities: ['p9'], hours: undefined, clock: 'business' }),
      ['organization.severities', 'serviceLevel.hours'],
    ],
  ])('are not known without %s', (_, model, missing) => {
    expect(promisesOf(model)).toMatchObject([{ attainment: null, standing: null, missing }]);
  });

  it('do not hang on a renewal after the window', () => {
    const ended = modelWith({}, { endsOn: '2026-05-31' });
    expect(counts(promisesOf(ended, { from: '2026-03-01', to: '2026-04-01' }))).toEqual([[1, 3, 0]]);
    expect(promisesOf(ended)).toMatchObject([{ attainment: null, missing: ['contract.renewalTerm'] }]);
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

  it.each<[string, Partial<IncidentRecord>, Partial<ServiceLevel>, number[]]>([
    ['no service', { serviceId: undefined }, {}, [9, 0]],
    ['no priority', { priority: undefined }, { severities: ['p1'] }, [0, 9]],
    ['closed without an end', { status: 'closed', restoredAt: undefined }, {}, [0, 9]],
    ['an end before the opening', { restoredAt: '2026-03-01T00:00Z' }, {}, [0, 9]],
  ])('stand open where most are not known: %s', (_, more, asked, expected) => {
    const good = incident('good', '2026-03-02T09:00Z', '2026-03-02T10:00Z');
    const others = Array.from({ length: 9 }, (__, at) =>
      incident(`x${at}`, '2026-03-02T09:00Z', '2026-03-03T10:00Z', more),
    );
    const [promise] = promisesOf(modelWith(asked), { incidents: [good, ...others] });
    expect([promise?.unplaced, promise?.unjudged]).toEqual(expected);
    expect(promise).toMatchObject({ attainment: { met: 1, breached: 0 }, standing: 'open' });
  });

  it.each<[string, Partial<IncidentRecord>]>([
    ['after the report', { openedAt: '2026-10-01T00:00Z' }],
    ['long before the window', { openedAt: '2010-01-01T00:00Z' }],
    ['canceled', { status: 'canceled' }],
    ['of another priority', { priority: 2 }],
    ['about no service', { serviceId: null }],
  ])('do not wait for an incident that cannot belong: %s', (_, more) => {
    const good = incident('good', '2026-03-02T09:00Z', '2026-03-02T10:00Z');
    const other = incident('x', '2026-03-02T09:00Z', undefined, { serviceId: undefined, ...more });
    const [promise] = promisesOf(modelWith({ severities: ['p1'] }), { incidents: [good, other] });
    expect(promise).toMatchObject({ unplaced: 0, unjudged: 0, standing: 'kept' });
  });

  it('that are judged by period have no standing over the window', () => {
    const [promise] = promisesOf(modelWith({ period: 'P1M' }));
    expect(promise).toMatchObject({ attainment: { met: 1, breached: 3 }, period: 'P1M', standing: null });
  });

  it('leave out shares of time, and are none without a contract', () => {
    expect(promisesOf(modelWith({ metric: 'availability', target: 0.999 }))).toEqual([]);
    expect(promisesOf({ id: 'm', name: 'M' })).toEqual([]);
  });

  it('are never all in a table where they are not', () => {
    const many = Array.from({ length: 30_000 }, (_, at) =>
      incident(`i${at}`, '2026-03-02T09:00Z', at === 0 ? '2026-03-03T09:00Z' : '2026-03-02T10:00Z'),
    );
    const told = assess(modelWith({ attainmentRate: 0.99999, severities: ['p1'] }), { asOf, incidents: many });
    expect(toMarkdown(told).replaceAll('\\', '')).toContain(
      '| PT4H, 99.999 % (p1) | 29999 | 1 | 0 | 0 | 99.99 % | not reached |',
    );
  });

  it('are a table of the report, without names of incidents for clients', () => {
    const options = { asOf: '2026-03-02T12:30Z', incidents };
    const told = assess(modelWith({}), options);
    expect(toMarkdown(told)).toMatch(
      /\| Nights \| Until the service worked again \| PT4H, 50 % \| 0 \| 0 \| 2 \| 0 \| {2}\| depends on/,
    );
    expect(JSON.stringify(told.metrics)).toContain('"exact"');
    const { metrics } = assess(modelWith({}), { ...options, audience: 'client' });
    expect(JSON.stringify(metrics)).toContain('"remainingMinutes":30');
    for (const id of ['exact', 'late']) expect(JSON.stringify(metrics)).not.toContain(`"${id}"`);
  });
});
