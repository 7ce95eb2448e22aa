// What metrics say of seeded incidents, for the digests: each function of the room, and the charts of verdicts.
import { incidents as seeded, observations as monthly, shares, slices } from './incidents.mjs';

const year = { from: '2024-01-01', to: '2025-01-01', asOf: '2024-12-28T09:00Z', zone: 'Europe/London' };
const zone = 'Europe/London';
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const clocks = ['gross', 'net', 'business', 'net-business'];
const targets = [{ priority: 1, target: 'PT4H' }, { priority: 2, target: 'PT8H' }, { target: 'P3D' }];

function clockOf({ businessClock }, start, end) {
  const range = { from: '2023-12-31T00:00Z', to: '2025-03-01T00:00Z' };
  return businessClock({ windows: [{ zone, days: workdays, start, end }] }, range);
}

function durations(library, incidents, hours) {
  const { timeToDetect, timeToAcknowledge, timeToRestore, timeToResolve, timeToClose, repairTime } = library;
  const named = [timeToDetect, timeToAcknowledge, timeToRestore, timeToResolve, timeToClose, repairTime];
  const more = { quantiles: [0.25, 0.95], interval: true, geometric: true, horizonHours: 40, seed: 'digest' };
  const on = (clock) => ({ ...year, clock, businessClock: hours });
  return {
    named: named.flatMap((of) => clocks.map((clock) => of(incidents, on(clock)))),
    'open ones': clocks.map((clock) =>
      timeToResolve(incidents, { ...on(clock), ...more, ending: 'final', level: 0.9 }),
    ),
    mean: ['type-7', 'nearest-rank'].map((quantileMethod) =>
      timeToResolve(incidents, { ...year, ...more, quantileMethod, openIncidents: 'leave-out' }),
    ),
    replays: ['2024-03-31', '2024-07-01', '2024-10-27'].map((asOf) => timeToRestore(incidents, { ...year, asOf })),
    months: library.durationsByMonth(incidents, { ...on('net-business'), metric: 'time-to-resolve' }),
  };
}

function promises(library, incidents, hours) {
  const asOf = Date.parse('2024-03-31T12:00:00Z');
  const data = slices(asOf, 600);
  const slo = { target: 0.995, window: { kind: 'rolling', length: 'P28D' } };
  const byMonth = {
    ...slo,
    window: { kind: 'calendar', unit: 'month', zone },
    budgeting: 'time-slices',
    sliceTarget: 0.98,
  };
  const objectives = [slo, byMonth, { ...byMonth, budgeting: 'ratio-time-slices' }];
  const services = [{ id: 's0', slos: [{ id: 'up', indicator: 'availability', ...slo }] }];
  const serviceLevels = [
    { id: 'r', metric: 'restore', target: 'PT3H' },
    { id: 'a', metric: 'availability', target: 0.99 },
  ];
  return {
    attainment: ['time-to-acknowledge', 'time-to-resolve'].map((metric) =>
      library.slaAttainment(incidents, { ...year, metric, targets, businessClock: hours, listBreaches: true }),
    ),
    budgets: objectives.map((each) => library.errorBudget(each, data, { asOf })),
    burn: [library.standardBurnRateWindows, library.roundedBurnRateWindows].map((windows) =>
      library.burnRate(slo, data, { asOf, windows }),
    ),
    minutes: [0.99, 0.9995].map((target) => library.allowedDowntimeMinutes(target, 30.4375)),
    exhaustion: library.timeToExhaustion(0.37, 28, 1.7),
    conflicts: library.slaSloConflicts(
      { services, contracts: [{ id: 'c', providerPartyId: 'msp', serviceLevels }] },
      { asOf: '2024-10-27' },
    ),
  };
}

function operation(library, incidents, hours) {
  const maintenance = [{ start: '2024-03-30T23:00Z', end: '2024-03-31T05:00Z' }];
  const groups = { lab: 'msp' };
  const split = { ...year, metric: 'time-to-resolve', hours, groups };
  return {
    availability: [undefined, hours].map((businessClock) =>
      library.availability(incidents, { ...year, maintenance, businessClock }),
    ),
    parts: [3, 1, 2].map((needed) => library.composedAvailability([0.99, 0.9731, 0.9], { needed })),
    shares: [
      library.firstTeamResolution(incidents, { ...year, groups }),
      library.reopenRate(incidents, year),
      library.providerShare(incidents, { ...year, groups, providerPartyIds: ['msp'] }),
      ...['party', 'group'].map((by) => library.escalationRate(incidents, { ...year, groups, by })),
    ],
    repeats: library.repeatsByKey(incidents, { ...year, atDays: [10, 30] }),
    load: library.afterHoursLoad(library.personTouches(incidents), { ...year, hours, personIds: ['p0', 'p1'] }),
    handoffs: ['gross', 'net-business'].map((clock) =>
      library.handoffs(incidents, {
        ...year,
        clock,
        businessClock: hours,
        groups: clock === 'gross' ? {} : groups, // one group then belongs to nobody
        partyClocks: { msp: clockOf(library, '18:00', '23:00') },
      }),
    ),
    split: ['opened', 'ended', 'majority'].map((splitBy) => library.hoursSplit(incidents, { ...split, splitBy })),
    flow: [
      library.incidentRate(incidents, year),
      library.recurrence(incidents, { ...year, from: '2024-03-01' }),
      library.backlog(incidents, { asOf: year.asOf, zone }),
      library.compareRates({ events: 17, exposure: 31 }, { events: 29, exposure: 30.5 }),
    ],
  };
}

function verdicts(library, incidents, hours) {
  const { incidentTrend, beforeAfter, trendVerdict, scorecard, annualReview, trendChart, scorecardChart } = library;
  const options = { asOf: '2025-01-01', zone };
  const definitions = library.metricPresets.map(({ definition }, at) => ({
    ...definition,
    tolerance: at % 3 === 0 ? { absolute: 3 } : { relative: 0.1 },
    target: 45,
    ...(at % 5 === 4 ? { direction: 'target' } : {}),
  }));
  const [first, ...others] = definitions;
  const series = [...shares(first.id), ...monthly(others.map(({ id }) => id))];
  const timed = { ...year, metric: 'time-to-resolve', tolerance: { relative: 0.2 }, businessClock: hours };
  const ended = incidents.filter(({ resolvedAt }) => resolvedAt !== undefined);
  const trends = ['gross', 'net-business'].flatMap((clock) =>
    [incidents, ended].map((records) => incidentTrend(records, { ...timed, clock })),
  );
  const changes = [incidents, ended].map((records) => beforeAfter(records, { ...timed, changedAt: '2024-06-15' }));
  const each = definitions.map((metric) => trendVerdict(metric, series, options));
  const card = scorecard(definitions, series, { ...options, verdicts: { 'time-to-decide': trends[0] } });
  return {
    incidents: [trends, changes],
    series: [
      each,
      definitions.slice(1, 5).map((metric) => trendVerdict(metric, series, { ...options, seasonal: true })),
      definitions.map((metric) => trendVerdict(metric, series, { ...options, asOf: '2023-06-01' })), // all orders are counted
    ],
    scorecard: [card, annualReview(card, { startedOn: '2023-12-31', zone })],
    charts: [
      each.map((result, at) => trendChart(result, { metric: definitions[at], observations: series })),
      ['internal', 'client'].map((audience) => scorecardChart(card, { definitions, observations: series, audience })),
    ],
  };
}

/** Groups of results of metrics. */
export function metricGroups(library) {
  const incidents = seeded();
  const hours = clockOf(library, '08:00', '18:00');
  return {
    ...durations(library, incidents, hours),
    ...promises(library, incidents, hours),
    ...operation(library, incidents, hours),
    ...verdicts(library, incidents, hours),
  };
}
