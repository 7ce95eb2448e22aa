// The groups of results whose bytes must be the same on every engine, zone and locale. Nothing of a host is used here.
import { costModel } from './costs.mjs';
import { costDigests } from './costDigests.mjs';
import { fingerprint } from './fingerprint.mjs';
import { metricGroups } from './metricGroups.mjs';
import { advanced, maturityGroups, planningGroups } from './planGroups.mjs';

const asOf = '2026-09-01';
const instants = ['2026-08-31T22:59:59Z', '2026-08-31T23:00:00Z', '2026-09-01T00:30:00+02:00'];

/** The table beside a document, read and merged into it. */
function withTable({ raciFromTable, mergeIntoModel }, model, table) {
  if (table === undefined) return { model, read: {} };
  const imported = raciFromTable(table, { parties: model.parties, roles: model.roles });
  const merged = mergeIntoModel(model, imported.value);
  return { model: merged.model, read: { import: imported, merge: merged } };
}

function organizationGroups(library, { name, document, table }) {
  const { parseOperatingModelText, assess, analyzeRaci, diffRaci, dutyMatches, laneView, raciLoad, raciMatrix } =
    library;
  const { responsibilityRows, allRules, detectGaps, diffGaps, recommendedRules, strictRules } = library;
  const { toCsv, toHtml, toMarkdown } = library;
  const parsed = parseOperatingModelText(document);
  if (!parsed.ok) throw new Error(`examples/${name} does not parse`);
  const { model, read: tables } = withTable(library, parsed.model, table);
  return {
    parse: parsed,
    ...tables,
    assess: [asOf, ...instants].map((at) => assess(model, { asOf: at })),
    matrices: [raciMatrix(model), raciMatrix(model, { level: 'party' })],
    analysis: [analyzeRaci(model, { asOf }), raciLoad(model, { asOf }), laneView(model, { asOf })],
    duties: [dutyMatches(model, { asOf }), responsibilityRows(model, { asOf })],
    differences: [
      diffRaci(parsed.model, model),
      diffGaps(detectGaps(parsed.model, { asOf }), detectGaps(model, { asOf })),
    ],
    exports: ['internal', 'client', 'public'].flatMap((audience) =>
      [toCsv, toHtml, toMarkdown].map((write) => write(assess(model, { asOf }), { audience })),
    ),
    findings: [recommendedRules, strictRules, allRules].map((rules) => detectGaps(model, { asOf, rules })),
  };
}

/** What parsing says about a document with faults of several kinds. */
function problems({ parseOperatingModel, parseOperatingModelText }, { document }) {
  const faulty = JSON.parse(document);
  faulty.services[0].criticality = 'kritisch';
  faulty.people[0].activeFrom = '2026-02-30';
  faulty.roles.push({ ...faulty.roles[0] });
  return [parseOperatingModel(faulty), parseOperatingModelText(JSON.stringify(faulty))];
}

/** Hours of a year in zones where the usual assumptions fail; engines agree on their clocks in 2024. */
function hours(coverage) {
  const zones = [
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Africa/Casablanca',
    'America/Havana',
    'Pacific/Chatham',
    'Europe/London',
  ];
  const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const everyDay = [...workdays, 'sat', 'sun'];
  const windows = zones.map((zone, at) => ({
    id: `w${at}`,
    zone,
    days: workdays,
    start: '22:00',
    end: `0${at + 1}:30`,
    seats: at + 1,
  }));
  const turns = {
    zone: 'Europe/London',
    unit: 'week',
    handOff: '09:00',
    from: '2024-01-31',
    members: ['ann', 'bob', 'cy'],
  };
  const plan = {
    windows: [
      ...windows,
      { id: 'desk', zone: 'Europe/London', days: workdays, start: '08:00', end: '18:00', personId: 'ann' },
    ],
    closures: [{ zone: 'Europe/London', date: '2024-12-25' }],
    breaks: [{ zone: 'Africa/Casablanca', days: ['fri'], start: '23:00', end: '00:00' }],
    rotations: [
      { ...turns, id: 'call' },
      { ...turns, id: 'month', unit: 'month', priority: 1, until: '2024-03-31' },
    ],
    overrides: [
      { id: 'o', start: '2024-06-01T00:00Z', end: '2024-06-09T12:34Z', outPersonId: 'bob', inPersonId: 'dee' },
    ],
  };
  const range = { from: '2024-01-01T00:00Z', to: '2025-01-01T00:00Z' };
  const required = {
    windows: [{ zone: 'Europe/London', days: everyDay, start: '00:00', end: '24:00' }],
    seats: 2,
    mode: 'on-call',
  };
  const compiled = coverage.compileCoverage(plan, range);
  const clock = coverage.businessClock({ windows: windows.slice(0, 2) }, range);
  const week = coverage.typicalWeek(plan, { ...range, zone: 'Europe/London', requirement: required });
  return {
    compiled: [compiled.intervals(), compiled.depths(), compiled.depth(), compiled.timeZoneData],
    gaps: coverage.coverageGaps(required, plan, range),
    clock: [clock.elapsedMs('2024-02-01T00:00Z', '2024-11-11T11:11Z'), clock.dueMs('2024-03-29T00:00Z', 1e8)],
    pattern: coverage.weeklyPattern(compiled, { ...range, zone: 'Europe/London' }),
    burden: [
      coverage.coverageBurden(plan, range),
      coverage.coverageLint(plan, range),
      coverage.meanWaitToOpen(plan, range),
    ],
    charts: [coverage.coverageHeatmap(week), coverage.coverageHeatmapText(week)],
  };
}

/** Numbers that are not whole. */
function staffing(coverage) {
  const contact = { arrivalsPerHour: 37, handlingMinutes: 7.3, targetMinutes: 0.5 };
  const queues = [5, 6, 7, 8].map((agents) => coverage.erlangC({ ...contact, agents }));
  const work = { seats: 2, coverageHoursPerWeek: 168, contractHoursPerWeek: 40 };
  return [
    queues,
    [0, 0.1, 0.25, 0.3].map((shrinkage) => coverage.requiredFte({ ...work, shrinkage })),
    coverage.requiredAgents({ ...contact, serviceLevel: 0.8, shrinkage: 0.31 }),
    [coverage.jainIndex([1, 2, 3.7]), coverage.giniIndex([1, 2, 3.7]), coverage.pairBalance([1, 2, 3.7])],
  ];
}

function calendars({ coverageFromIcs, holidaysFrom }) {
  const event = (uid, ...lines) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
  const text = [
    'BEGIN:VCALENDAR',
    ...event(
      'a',
      'DTSTART;TZID=America/New_York:20240101T220000',
      'DURATION:PT8H',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,FR',
      'SUMMARY:Ann',
    ),
    ...event('b', 'DTSTART;VALUE=DATE:20240704', 'SUMMARY:Independence Day'),
    ...event('c', 'DTSTART:20240230T000000Z'),
    'END:VCALENDAR',
  ].join('\r\n');
  const range = { from: '2024-01-01T00:00Z', to: '2024-12-31T00:00Z', timeZone: 'America/New_York' };
  return [
    coverageFromIcs(text, range),
    holidaysFrom([{ date: '2024-07-04', name: 'Fourth' }], { timeZone: 'America/New_York' }),
  ];
}

/** Money, and trials whose every column counts. */
function costs(cost) {
  const settings = { trials: 100_000, seed: 42 };
  const running = cost.costSimulation(costModel, settings);
  running.advance(running.trials);
  const strata = { trials: 4096, seed: 42, plan: 'lhs', quantileMethod: 'exact', rankCorrelations: true };
  return {
    total: ['mean', 'p50'].map((point) => cost.totalCostOfOwnership(costModel, { point })),
    columns: costModel.options.map(({ id }) => fingerprint(running.column(id))),
    trials: [running.summary(), cost.simulateCost(costModel, strata)],
    sensitivity: [
      cost.costTornado(costModel, { optionId: 'shared', minusOptionId: 'own' }),
      cost.breakEven(costModel, { inputId: 'feeCo', optionId: 'shared', minusOptionId: 'own', from: 0, to: 200_000 }),
    ],
    rates: [
      cost.irr([-100, 230, -132]),
      cost.irr([-1e5, 3e4, 4e4, 5e4, -1e4]),
      cost.npv(0.0731, [-5, 1, 2, 3.3], { convention: 'mid-year' }),
    ],
  };
}

/** Answers under the default policy: everything told in numbers, in plain form and in columns. */
function recommendations(library) {
  const { defaultPolicy, compilePolicy, policyNeutrality, scoreSensitivity, parsePolicy } = library;
  const profiles = Array.from({ length: 60 }, (_, at) => {
    const answers = defaultPolicy.criteria.flatMap(({ fact, levels }, position) => {
      const keys = Object.keys(levels);
      const pick = (at * 7 + position * (at + 3)) % (keys.length + 1);
      return pick === keys.length ? [] : [[fact, fact === 'maturity' ? Number(keys[pick]) : keys[pick]]];
    });
    const others = {
      operates24x7: at % 3 === 0,
      internalItFte: at % 13,
      drivers: at % 2 ? ['security', 'resilience'] : null,
    };
    return { ...Object.fromEntries(answers), ...others };
  });
  const compiled = compilePolicy();
  const batch = compiled.profiles(profiles);
  const columns = Object.values(batch.explain()).map((column) => Array.from(column));
  const ranking = compiled.criteria;
  return {
    plain: profiles.map((profile) => compiled.recommend(profile)),
    weighted: profiles.map((profile) => compiled.recommend(profile, { weights: { kind: 'roc', ranking } })),
    columns,
    policy: [
      policyNeutrality(defaultPolicy),
      parsePolicy(defaultPolicy),
      parsePolicy({ ...defaultPolicy, models: [] }),
    ],
    sums: scoreSensitivity({
      models: ['x', 'y', 'z'],
      criteria: [0.3, 1.7, 2.9].map((weight, at) => ({
        id: `c${at}`,
        weight,
        levels: { a: [0.1, 0.7, at], b: [1.3, 0.2, 0.9] },
      })),
      answers: { c0: 'a', c1: 'b' },
    }),
  };
}

/**
 * A line for each group of results: its name and the fingerprint of its JSON text.
 *
 * @param library the functions of all rooms in one object
 * @param organizations name, document and table of each example
 * @param workload the comparison of the domain page, or undefined for the quick groups only
 * @param print takes each line
 */
export function printGroups(library, organizations, workload, print) {
  const say = (name, result) => print(`${name} ${fingerprint(JSON.stringify(result))}`);
  for (const organization of organizations) {
    const groups = organizationGroups(library, organization);
    for (const [name, result] of Object.entries(groups)) say(`${organization.name} ${name}`, result);
    say(`${organization.name} planning`, planningGroups(library, organization, asOf));
  }
  say(
    'lean-team problems',
    problems(
      library,
      organizations.find(({ name }) => name === 'lean-team'),
    ),
  );
  for (const [name, result] of Object.entries(hours(library))) say(`hours ${name}`, result);
  say('staffing', staffing(library));
  say('calendars', calendars(library));
  for (const [name, result] of Object.entries(costs(library))) say(`costs ${name}`, result);
  for (const [name, result] of Object.entries(recommendations(library))) say(`recommendation ${name}`, result);
  for (const [name, result] of Object.entries(metricGroups(library))) say(`metrics ${name}`, result);
  for (const [name, result] of Object.entries(maturityGroups(library))) say(`maturity ${name}`, result);
  say('planning', advanced(library));
  if (workload !== undefined) costDigests(library, workload, print);
}
