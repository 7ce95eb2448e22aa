import { describe, expect, it } from 'vitest';
import { meanWaitToOpen } from '../../../src/coverage/meanWaitToOpen.js';
import { acknowledgeFromContract } from '../../../src/cost/downtime/acknowledgeFromContract.js';
import { downtimeCost } from '../../../src/cost/downtime/downtimeCost.js';
import { hoursFromWaits } from '../../../src/cost/downtime/hoursFromWaits.js';
import type { DowntimeInput } from '../../../src/cost/downtime/model.js';
import { refusal } from '../../coverage/refusal.js';
import { invalidArgument } from '../../internal/invalidArgument.js';
import { deepFrozen } from '../../raci/deepFrozen.js';
import { quietInput, repairOnly } from './examples.js';

const quiet = { perYear: 4, costPerMinute: 20, share: 0.4 };
const nights = { perYear: 30, costPerMinute: 100, share: 0.65 };
const commodity = { perYear: 6, costPerMinute: 10, share: 0.4 };

describe('works out 60 * perYear * costPerMinute * ((1 - o) * T_in + o * T_out)', () => {
  it.each([
    // Worked out by hand: 60 * 4 * 20 = 4,800 an hour of T; in-house 0.6 * 2 + 0.4 * 6 = 3.6, co-managed 2, fully managed 5
    ['quiet, in-house', quiet, 2, 6, 17_280],
    ['quiet, co-managed', quiet, 2, 2, 9600],
    ['quiet, fully managed', quiet, 5, 5, 24_000],
    // 60 * 30 * 100 = 180,000; 0.35 * 2 + 0.65 * 7 = 5.25
    ['nights, in-house', nights, 2, 7, 945_000],
    ['nights, co-managed', nights, 2, 2, 360_000],
    ['nights, fully managed', nights, 4, 4, 720_000],
    // 60 * 6 * 10 = 3,600; 0.6 * 2 + 0.4 * 8 = 4.4
    ['commodity, in-house', commodity, 2, 8, 15_840],
    ['commodity, co-managed', commodity, 2, 2, 7200],
    ['commodity, fully managed', commodity, 4, 4, 14_400],
  ])('%s', (_, incidents, inside, outside, cost) => {
    const found = downtimeCost(deepFrozen(quietInput(incidents, inside, outside)));
    expect(found.status).toBe('known');
    expect(found.cost).toBeCloseTo(cost, 6);
  });
});

it('tells every step apart', () => {
  const input: DowntimeInput = {
    services: [
      {
        serviceId: 'erp',
        incidents: [{ severity: 'p1', perYear: 8, costPerMinute: 10, affectedShare: 0.5 }],
        outOfHoursShare: 0.75,
        waitHours: 10,
      },
    ],
    restoration: [
      {
        staffed: { detect: 0.25, acknowledge: 0.5, diagnose: 2, repair: 1 },
        unstaffed: { detect: 1, diagnose: 4, repair: 2 },
      },
    ],
    skillGapDelayHours: 3,
    contextPenalty: 0.5,
  };
  const found = downtimeCost(input);
  // In hours 0.25 + 0.5 + 2 + 1 + 3 + 1 = 7.75; out of hours 1 + 10 + 4 + 2 + 3 + 2 = 22; mean 7.75 / 4 + 22 * 3 / 4 = 18.4375
  // 8 * 18.4375 * 60 = 8,850 minutes; 8,850 * 10 * 0.5 = 44,250
  expect(found).toStrictEqual({
    status: 'known',
    cost: 44_250,
    minutesPerYear: 8850,
    // 8 * (in / 4 + out * 3 / 4)
    hoursPerYear: {
      detect: 6.5,
      acknowledge: 61,
      diagnose: 28,
      contextPenalty: 14,
      skillGap: 24,
      repair: 14,
      total: 147.5,
    },
    services: [
      {
        serviceId: 'erp',
        status: 'known',
        outOfHoursShare: 0.75,
        outOfHoursBasis: 'given-share',
        incidents: [
          {
            severity: 'p1',
            status: 'known',
            perYear: 8,
            costPerMinute: 10,
            costPerMinuteTerms: null,
            affectedShare: 0.5,
            staffedHours: {
              detect: 0.25,
              acknowledge: 0.5,
              diagnose: 2,
              contextPenalty: 1,
              skillGap: 3,
              repair: 1,
              total: 7.75,
            },
            unstaffedHours: {
              detect: 1,
              acknowledge: 10,
              diagnose: 4,
              contextPenalty: 2,
              skillGap: 3,
              repair: 2,
              total: 22,
            },
            acknowledgeBasis: 'wait',
            hoursPerIncident: 18.4375,
            minutesPerYear: 8850,
            cost: 44_250,
            missing: [],
          },
        ],
        minutesPerYear: 8850,
        availability: 1 - 8850 / 525_600,
        cost: 44_250,
        missing: [],
      },
    ],
    point: 'mean',
    availabilityForm: 'per-calendar-year',
    assumed: [],
    diagnostics: [],
    missing: [],
  });
  expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
});

const desk = {
  windows: [{ id: 'desk', zone: 'UTC', days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '08:00', end: '18:00' }],
} as const;
const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const week = { from: '2026-06-01T08:00Z', to: '2026-06-08T08:00Z' };
const untaken = { detect: 0.25, diagnose: 0.25, repair: 0.25 };
const hour = { ...untaken, acknowledge: 0.25 };

it('waits as long as the coverage of the service says', () => {
  // Gaps of 14, 14, 14, 14 and 62 hours: mean wait 4,628 / 236 = 19.61, o = 1 - 50 / 168 = 0.702
  const hours = hoursFromWaits(meanWaitToOpen(desk, week));
  const found = downtimeCost({
    services: [{ serviceId: 'erp', incidents: [{ severity: 'p1', perYear: 12, costPerMinute: 50 }], ...hours }],
    restoration: [{ staffed: hour, unstaffed: untaken }],
    skillGapDelayHours: null,
    contextPenalty: null,
  });
  const [service] = found.services;
  expect(service?.outOfHoursShare).toBeCloseTo(0.702, 3);
  expect(service?.outOfHoursBasis).toBe('uniform-arrival');
  expect(service?.incidents[0]?.unstaffedHours?.acknowledge).toBeCloseTo(19.61, 2);
  // 50 / 168 * 1 + 118 / 168 * (0.75 + 4,628 / 236)
  expect(service?.incidents[0]?.hoursPerIncident).toBeCloseTo((50 + 118 * 0.75 + 4628 / 2) / 168, 10);
  expect(found.cost).toBeCloseTo((36_000 * (50 + 88.5 + 2314)) / 168, 6);
});

it('sets a response of 4 hours by contract against monitoring around the clock', () => {
  const services = [
    { serviceId: 'line', incidents: [{ severity: 'p1', perYear: 20, costPerMinute: 100 }], outOfHoursShare: 0.7 },
  ];
  const steps = { detect: 0.1, diagnose: 1, repair: 1.5 };
  const byContract = { ...steps, acknowledge: acknowledgeFromContract(4, { mode: 2 }) };
  const watched = { ...steps, acknowledge: 0.25 };
  const contract = downtimeCost({
    services,
    restoration: [{ staffed: byContract, unstaffed: byContract }],
    skillGapDelayHours: null,
    contextPenalty: 0.5,
  });
  const monitored = downtimeCost({
    services,
    restoration: [{ staffed: watched, unstaffed: watched }],
    skillGapDelayHours: null,
    contextPenalty: null,
  });
  // Mean of triangular(0, 2, 4) is 2: 0.1 + 2 + 1 + 0.5 + 1.5 = 5.1 hours, more than the 4 of the contract; 0.1 + 0.25 + 1 + 1.5 = 2.85
  expect(contract.hoursPerYear?.total).toBeCloseTo(20 * 5.1, 10);
  expect(contract.cost).toBeCloseTo(60 * 20 * 100 * 5.1, 6);
  expect(monitored.cost).toBeCloseTo(60 * 20 * 100 * 2.85, 6);
});

describe('acknowledges out of hours', () => {
  const base: DowntimeInput = {
    services: [
      {
        serviceId: 'erp',
        incidents: [{ severity: 'p1', perYear: 1, costPerMinute: 1 }],
        outOfHoursShare: 1,
        waitHours: 20,
      },
    ],
    restoration: [{ unstaffed: { detect: null, diagnose: null, repair: null } }],
    skillGapDelayHours: null,
  };
  const acknowledged = (input: DowntimeInput): unknown => {
    const incident = downtimeCost(input).services[0]?.incidents[0];
    return [incident?.acknowledgeBasis, incident?.unstaffedHours?.acknowledge];
  };

  it('by on-call duty, as far as it is reached', () => {
    // 0.75 * 0.5 + 0.25 * 2
    const onCallReach = { rate: 0.75, pagingHours: 0.5, escalationHours: 2 };
    expect(acknowledged({ ...base, onCallReach })).toStrictEqual(['on-call', 0.875]);
    expect(acknowledged({ ...base, onCallReach: { rate: 1, pagingHours: 0.5 } })).toStrictEqual(['on-call', 0.5]);
    expect(acknowledged({ ...base, onCallReach: { rate: null, escalationHours: 2 } })).toStrictEqual(['on-call', 2]);
    expect(downtimeCost({ ...base, onCallReach: {} }).missing).toStrictEqual([
      ...['onCallReach/rate', 'onCallReach/pagingHours', 'onCallReach/escalationHours'],
    ]);
  });

  it('as stated, whatever else is known', () => {
    const onCallReach = { rate: 1, pagingHours: 0.5 };
    expect(acknowledged({ ...base, onCallReach, restoration: [{ unstaffed: repairOnly(1) }] })).toStrictEqual([
      'stated',
      0,
    ]);
  });

  it('after the wait, without on-call duty', () => {
    expect(acknowledged({ ...base, onCallReach: null })).toStrictEqual(['wait', 20]);
  });

  it('never, where nobody ever comes', () => {
    const hours = hoursFromWaits(meanWaitToOpen({ windows: [] }, week));
    expect(hours).toStrictEqual({ outOfHoursShare: 1, outOfHoursBasis: 'uniform-arrival', waitHours: null });
    const found = downtimeCost({ ...base, services: base.services.map((service) => ({ ...service, ...hours })) });
    expect(found).toMatchObject({
      status: 'unknown',
      cost: null,
      missing: ['services/erp/waitHours'],
      diagnostics: [{ code: 'NEVER_STAFFED', severity: 'error', serviceId: 'erp' }],
    });
  });
});

it('needs nothing of hours in which no incident falls', () => {
  const always = hoursFromWaits(
    meanWaitToOpen({ windows: [{ ...desk.windows[0], days: everyDay, start: '00:00', end: '24:00' }] }, week),
  );
  expect(always).toStrictEqual({ outOfHoursShare: 0, outOfHoursBasis: 'uniform-arrival', waitHours: 0 });
  const input: DowntimeInput = {
    services: [{ serviceId: 'erp', incidents: [{ severity: 'p1', perYear: 1, costPerMinute: 1 }], ...always }],
    restoration: [{ staffed: repairOnly(2) }],
    skillGapDelayHours: null,
  };
  expect(downtimeCost(input).cost).toBe(120);
  expect(downtimeCost({ ...input, outOfHoursShare: 0.5 }).missing).toStrictEqual(['restoration/0/unstaffed']);
});

it('lets a given share beat the share of the coverage', () => {
  const input = quietInput({ ...quiet, share: 0.4 }, 2, 6);
  const found = downtimeCost({ ...input, outOfHoursShare: 0.5 });
  expect(found.cost).toBe(60 * 4 * 20 * 4);
  expect(found.services[0]).toMatchObject({ outOfHoursShare: 0.5, outOfHoursBasis: 'given-share' });
});

it('uses the first item that speaks of the service and the severity', () => {
  const found = downtimeCost({
    services: ['erp', 'mail'].map((serviceId) => ({
      serviceId,
      incidents: ['p1', 'p2'].map((severity) => ({ severity, perYear: 1, costPerMinute: 1 })),
      outOfHoursShare: 0,
    })),
    restoration: [
      { serviceIds: ['erp'], severities: ['p1'], staffed: repairOnly(1) },
      { serviceIds: ['mail'], staffed: repairOnly(2) },
      { staffed: repairOnly(4) },
      { severities: ['p2'], staffed: repairOnly(8) },
    ],
    skillGapDelayHours: null,
  });
  const hours = found.services.map(({ incidents }) => incidents.map(({ hoursPerIncident }) => hoursPerIncident));
  expect(hours).toStrictEqual([
    [1, 4],
    [2, 2],
  ]);
});

describe('says what is missing', () => {
  it('and still tells of the services that are known', () => {
    const [known] = quietInput(quiet, 2, 6).services;
    const found = downtimeCost({
      ...quietInput(quiet, 2, 6),
      services: [
        ...(known === undefined ? [] : [known]),
        { serviceId: 'mail', incidents: [{ severity: 'p1' }] },
        { serviceId: 'web' },
      ],
    });
    expect(found).toMatchObject({ status: 'unknown', cost: null, minutesPerYear: null, hoursPerYear: null });
    expect(found.missing).toStrictEqual([
      'services/mail/incidents/p1/perYear',
      'services/mail/incidents/p1/costPerMinute',
      'services/mail/outOfHoursShare',
      'services/web/incidents',
    ]);
    expect(found.services.map(({ status, cost }) => [status, cost !== null])).toStrictEqual([
      ['known', true],
      ['unknown', false],
      ['unknown', false],
    ]);
  });

  it('of the context penalty, where there is a diagnosis', () => {
    const input: DowntimeInput = { ...quietInput({ ...quiet, share: 0 }, 2, 6), contextPenalty: undefined };
    expect(downtimeCost(input).status).toBe('known');
    const diagnosed = { ...input, restoration: [{ staffed: { ...repairOnly(1), diagnose: 1 } }] };
    expect(downtimeCost(diagnosed).missing).toStrictEqual(['contextPenalty']);
  });

  it('where nothing speaks of how it is restored', () => {
    expect(downtimeCost({ ...quietInput(quiet, 2, 6), restoration: [] }).missing).toStrictEqual(['restoration']);
    expect(downtimeCost({ ...quietInput(quiet, 2, 6), restoration: [{}] }).missing).toStrictEqual([
      ...['restoration/0/staffed', 'restoration/0/unstaffed'],
    ]);
    expect(
      downtimeCost({ ...quietInput({ ...quiet, share: 0 }, 2, 6), restoration: [{ staffed: {} }] }).missing,
    ).toStrictEqual(['acknowledge', 'detect', 'diagnose', 'repair'].map((step) => `restoration/0/staffed/${step}`));
  });
});

it('is 0 where there are no services or no incidents', () => {
  expect(downtimeCost({ services: [] })).toMatchObject({ status: 'known', cost: 0, minutesPerYear: 0, services: [] });
  const found = downtimeCost({
    services: [
      { serviceId: 'erp', incidents: [] },
      { serviceId: 'mail', incidents: [{ severity: 'p1', perYear: null }] },
    ],
  });
  expect(found).toMatchObject({ status: 'known', cost: 0, missing: [], assumed: [] });
  expect(found.services.map(({ availability }) => availability)).toStrictEqual([1, 1]);
});

it('assumes no delay for missing skills, and says so once', () => {
  const found = downtimeCost({ ...quietInput(quiet, 2, 6), skillGapDelayHours: undefined });
  expect(found.cost).toBeCloseTo(17_280, 6);
  expect(found.assumed).toStrictEqual([
    { code: 'no-skill-gap-delay', field: 'skillGapDelayHours', value: 0, source: 'house' },
  ]);
});

describe('builds up the cost of a minute', () => {
  const downtime = {
    ...{ revenuePerHour: 12_000, affectedShare: 0.5, irrecoverableShare: 0.4 },
    ...{ affectedUsers: 80, loadedHourlyRate: 45, productivityLoss: 0.5, penaltiesPerMinute: 10 },
  };
  const input = (affectedShare: number | undefined): DowntimeInput => ({
    services: [
      { serviceId: 'erp', incidents: [{ severity: 'p1', perYear: 1, affectedShare }], downtime, outOfHoursShare: 0 },
    ],
    restoration: [{ staffed: repairOnly(1) }],
    skillGapDelayHours: null,
  });

  it('where an incident has none', () => {
    // 12,000 / 60 * 0.5 * 0.4 + 80 * 45 / 60 * 0.5 + 10 = 40 + 30 + 10
    const found = downtimeCost(input(undefined));
    expect(found.cost).toBe(4800);
    expect(found.services[0]?.incidents[0]?.costPerMinuteTerms).toStrictEqual({
      revenue: 40,
      productivity: 30,
      penalties: 10,
    });
    expect(found.diagnostics).toStrictEqual([]);
  });

  it('and warns where two shares lessen it', () => {
    const found = downtimeCost(input(0.5));
    expect(found.cost).toBe(2400);
    expect(found.diagnostics).toMatchObject([{ code: 'AFFECTED_SHARE_TWICE', severity: 'warning', serviceId: 'erp' }]);
  });

  it('and takes null for an outage that costs nothing', () => {
    const [service] = input(1).services;
    expect(
      downtimeCost({ ...input(1), services: service === undefined ? [] : [{ ...service, downtime: null }] }).cost,
    ).toBe(0);
  });
});

describe('gives availability as 1 - incidents a year * minutes of each / 525,600', () => {
  it.each([
    // Published: 99.9 % allow 8.76 hours a year, 99.99 % 52.56 minutes, 99.5 % 43.8 hours
    ['99.9 %', 12, 0.73, 0.999],
    ['99.99 %', 1, 0.876, 0.9999],
    ['99.5 %', 10, 4.38, 0.995],
  ])('%s', (_name, perYear, hours, availability) => {
    const found = downtimeCost(quietInput({ perYear, costPerMinute: 1, share: 0.5 }, hours, hours));
    expect(found.services[0]?.availability).toBeCloseTo(availability, 12);
  });

  it('but not where there is more downtime than time', () => {
    const found = downtimeCost(quietInput({ perYear: 1000, costPerMinute: 1, share: 0.5 }, 8, 10));
    expect(found.services[0]?.availability).toBeNull();
    expect(found.diagnostics).toMatchObject([{ code: 'MORE_DOWNTIME_THAN_TIME', severity: 'error', serviceId: 'erp' }]);
    expect(found.cost).toBe(540_000);
    expect(downtimeCost(quietInput({ perYear: 8760, costPerMinute: 1, share: 0 }, 1, 1))).toMatchObject({
      services: [{ availability: 0 }],
      diagnostics: [],
    });
  });
});

it('takes the mean of uncertain figures, or their median', () => {
  const uncertain = { kind: 'triangular', min: 0, mode: 0, max: 3 } as const;
  const input: DowntimeInput = {
    ...quietInput({ perYear: 1, costPerMinute: 1, share: 0 }, 1, 1),
    restoration: [{ staffed: { ...repairOnly(1), detect: uncertain } }],
  };
  expect(downtimeCost(input)).toMatchObject({ point: 'mean', cost: 120 });
  const median = downtimeCost(input, { point: 'p50' });
  // The median of a triangular law with mode 0 is max * (1 - sqrt(1/2))
  expect(median.cost).toBeCloseTo(60 * (1 + 3 * (1 - Math.sqrt(0.5))), 6);
  expect(median.point).toBe('p50');
});

it('refuses what is broken', () => {
  const input = quietInput(quiet, 2, 6);
  const call =
    (value: unknown, options?: unknown): (() => unknown) =>
    () =>
      downtimeCost(value as DowntimeInput, options as { readonly point: 'mean' } | undefined);
  expect(call(undefined)).toThrow(invalidArgument('input'));
  expect(call({})).toThrow(invalidArgument('services'));
  expect(call({ services: [{}] })).toThrow(invalidArgument('services/0/serviceId'));
  expect(call({ services: [{ serviceId: 'a', incidents: [{}] }] })).toThrow(
    invalidArgument('services/0/incidents/0/severity'),
  );
  expect(call({ services: [{ serviceId: 'a', outOfHoursBasis: 'x' }] })).toThrow(
    invalidArgument('services/0/outOfHoursBasis'),
  );
  expect(refusal(call({ ...input, x: 1 })).code).toBe('unknown-option');
  expect(refusal(call({ ...input, restoration: [{ unstaffed: { acknowlege: 1 } }] }))).toStrictEqual({
    code: 'unknown-option',
    paths: ['restoration/0/unstaffed'],
  });
  expect(refusal(call(input, { point: 'p90' })).code).toBe('invalid-option');
  expect(refusal(call(input, { x: 1 })).code).toBe('unknown-option');
  expect(
    refusal(call({ ...input, contextPenalty: -1, restoration: [{ staffed: { ...repairOnly(-1), diagnose: 1 } }] })),
  ).toStrictEqual({
    code: 'invalid-argument',
    paths: ['contextPenalty', 'restoration/0/staffed/repair'],
  });
  expect(refusal(call({ ...input, outOfHoursShare: 1.5 })).paths).toStrictEqual(['outOfHoursShare']);
  expect(refusal(call({ ...input, outOfHoursShare: NaN })).paths).toStrictEqual(['outOfHoursShare']);
});
