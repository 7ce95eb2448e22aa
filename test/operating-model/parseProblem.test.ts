import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/internal/json.js';
import { faultMessages } from '../../src/operating-model/faultMessages.js';
import { schemaFaults } from '../../src/operating-model/parseIssues.js';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import { faultProblems } from '../../src/operating-model/parseProblem.js';
import { documentWith, expectPlacesIn, lines } from './documents.js';
import { checksOf, schemaPlaces } from './schemaPlaces.js';

const a = { id: 'a', name: 'A' };
const day = { zone: 'UTC', days: ['mon'], start: '08:00', end: '18:00' };
const week = { ...day, id: 'week' };
const role = { kind: 'role', id: 'r' };
const letter = { letter: 'R', label: 'Does it', semantics: ['does-work'] };
const level = { id: 'l', metric: 'response', target: 'PT4H' };
const pert = { kind: 'pert', min: 1, mode: 2, max: 3 };
const correlation = {
  kind: 'spearman',
  inputIds: ['x', 'y'],
  matrix: [
    [1, 0.5],
    [0.5, 1],
  ],
};
const people = (person: object) => ({ people: [{ ...a, ...person }] });
const services = (service: object) => ({ services: [{ ...a, ...service }] });
const assignments = (assignment: object) => ({
  activities: [a],
  roles: [{ id: 'r', name: 'R' }],
  assignments: [{ activityId: 'a', assignee: role, responsibility: 'R', ...assignment }],
});
const windows = (window: object) => ({ coverage: { windows: [{ ...week, ...window }] } });
const levels = (serviceLevel: object) => ({
  parties: [{ id: 'msp', name: 'MSP' }],
  contracts: [{ ...a, providerPartyId: 'msp', serviceLevels: [{ ...level, ...serviceLevel }] }],
});
const metrics = (definition: object) => ({ metrics: { definitions: [{ ...a, ...definition }] } });

interface Case {
  readonly parts: object;
  readonly problem: string;
  readonly message: string;
}
const shapes: Readonly<Record<string, Case>> = {
  'a key that is missing': {
    parts: { teams: [{ id: 'it' }] },
    problem: 'missing-key /teams/0',
    message: 'The key "name" is missing.',
  },
  'a key with one of some literals that is missing': {
    parts: { evidence: [{ id: 'e', subject: 'matrix:main' }] },
    problem: 'missing-key /evidence/0',
    message: 'The key "kind" is missing.',
  },
  'a key of several types that is missing': {
    parts: levels({ target: undefined }),
    problem: 'missing-key /contracts/0/serviceLevels/0',
    message: 'The key "target" is missing.',
  },
  'a key that tells forms apart and is missing': {
    parts: people({ annualSalary: { min: 1, mode: 2, max: 3 } }),
    problem: 'missing-key /people/0/annualSalary',
    message: 'The key "kind" is missing.',
  },
  'a key inside one of several forms that is missing': {
    parts: people({ annualSalary: { kind: 'uniform', min: 1 } }),
    problem: 'missing-key /people/0/annualSalary',
    message: 'The key "max" is missing.',
  },
  'a misspelt key': {
    parts: { servces: [] },
    problem: 'unknown-key /servces',
    message: 'The key "servces" is not known here. Did you mean "services"?',
  },
  'a key in another letter case': {
    parts: services({ dependson: [] }),
    problem: 'unknown-key /services/0/dependson',
    message: 'The key "dependson" is not known here. Did you mean "dependsOn"?',
  },
  'a key like no other': {
    parts: services({ 'a/b~c': 1 }),
    problem: 'unknown-key /services/0/a~1b~0c',
    message: 'The key "a/b~c" is not known here.',
  },
  'a key that every object inherits': {
    parts: services({ constructor: 1 }),
    problem: 'unknown-key /services/0/constructor',
    message: 'The key "constructor" is not known here.',
  },
  'a key with unseen characters': {
    parts: { 'na\u200bme': 1 },
    problem: 'unknown-key /na\u200bme',
    message: 'The key "na\\u{200b}me" is not known here. Did you mean "name"?',
  },
  'a misspelt key inside one of several forms': {
    parts: people({ annualSalary: { ...pert, shap: 4 } }),
    problem: 'unknown-key /people/0/annualSalary/shap',
    message: 'The key "shap" is not known here. Did you mean "shape"?',
  },
  'a key of another form': {
    parts: metrics({ tolerance: { absolute: 1, relative: 0.1 } }),
    problem: 'unknown-key /metrics/definitions/0/tolerance/relative',
    message: 'The key "relative" does not go with the others here.',
  },
  'a number for a text': {
    parts: { description: 5 },
    problem: 'wrong-type /description',
    message: 'Expected a text.',
  },
  'a text for a number': {
    parts: people({ fte: '0.8' }),
    problem: 'wrong-type /people/0/fte',
    message: 'Expected a number.',
  },
  'half a level': {
    parts: { skills: [a], ...people({ skills: [{ skillId: 'a', level: 2.5 }] }) },
    problem: 'wrong-type /people/0/skills/0/level',
    message: 'Expected a whole number.',
  },
  'a word for a yes': {
    parts: services({ internalOnlyAccess: 'yes' }),
    problem: 'wrong-type /services/0/internalOnlyAccess',
    message: 'Expected true or false.',
  },
  'an object for a list': {
    parts: { services: { erp: a } },
    problem: 'wrong-type /services',
    message: 'Expected a list.',
  },
  'a list for an object': {
    parts: { coverage: [week] },
    problem: 'wrong-type /coverage',
    message: 'Expected an object.',
  },
  'a text for a figure or a distribution': {
    parts: people({ annualSalary: '61000' }),
    problem: 'wrong-type /people/0/annualSalary',
    message: 'Expected a number or an object.',
  },
  'an object for a figure or a duration': {
    parts: levels({ target: {} }),
    problem: 'wrong-type /contracts/0/serviceLevels/0/target',
    message: 'Expected a text or a number.',
  },
  'a number for an object of one of two forms': {
    parts: metrics({ tolerance: 5 }),
    problem: 'wrong-type /metrics/definitions/0/tolerance',
    message: 'Expected an object.',
  },
  'null for a text that must be there': {
    parts: { teams: [{ id: 'it', name: null }] },
    problem: 'wrong-type /teams/0/name',
    message: 'Expected a text, not null.',
  },
  'a misspelt literal': {
    parts: services({ criticality: 'hihg' }),
    problem: 'unknown-literal /services/0/criticality',
    message: 'Expected one of: critical, high, medium, low. Did you mean "high"?',
  },
  'a literal like no other': {
    parts: services({ lifecycle: 'abandoned' }),
    problem: 'unknown-literal /services/0/lifecycle',
    message: 'Expected one of: planned, live, retiring, retired.',
  },
  'a tier as a text': {
    parts: { activities: [{ ...a, tier: '2' }] },
    problem: 'unknown-literal /activities/0/tier',
    message: 'Expected one of the numbers: 1, 2, 3.',
  },
  'a misspelt literal that tells forms apart': {
    parts: services({
      slos: [{ id: 's', indicator: 'latency', target: 1, window: { kind: 'roling', length: 'P1D' } }],
    }),
    problem: 'unknown-literal /services/0/slos/0/window/kind',
    message: 'Expected one of: rolling, calendar. Did you mean "rolling"?',
  },
};
const sizes: Readonly<Record<string, Case>> = {
  'an empty name': {
    parts: { teams: [{ id: 'it', name: '' }] },
    problem: 'empty-text /teams/0/name',
    message: 'The text is empty.',
  },
  'an empty id': {
    parts: { teams: [{ id: '', name: 'IT' }] },
    problem: 'empty-text /teams/0/id',
    message: 'The text is empty.',
  },
  'a long name': {
    parts: { teams: [{ id: 'it', name: 'n'.repeat(501) }] },
    problem: 'text-too-long /teams/0/name',
    message: 'Expected at most 500 characters.',
  },
  'a long text': {
    parts: { description: 'n'.repeat(10_001) },
    problem: 'text-too-long /description',
    message: 'Expected at most 10000 characters.',
  },
  'an empty restriction': {
    parts: { activities: [{ ...a, severities: [] }] },
    problem: 'empty-list /activities/0/severities',
    message: 'The list is empty. Leave the key out where there is no restriction.',
  },
  'an empty list of days': {
    parts: windows({ days: [] }),
    problem: 'empty-list /coverage/windows/0/days',
    message: 'The list is empty.',
  },
  'a rate in per cent': {
    parts: services({ objectives: { availability: 99.9 } }),
    problem: 'out-of-range /services/0/objectives/availability',
    message: 'Expected a number of at most 1. A share is written from 0 to 1, not in per cent.',
  },
  'an uncertain rate in per cent': {
    parts: people({ leavingRate: 12 }),
    problem: 'out-of-range /people/0/leavingRate',
    message: 'Expected a number of at most 1. A share is written from 0 to 1, not in per cent.',
  },
  'a negative amount': {
    parts: people({ weeklyHours: -1 }),
    problem: 'out-of-range /people/0/weeklyHours',
    message: 'Expected a number of at least 0.',
  },
  'a level above all levels': {
    parts: { skills: [a], ...people({ skills: [{ skillId: 'a', level: 6 }] }) },
    problem: 'out-of-range /people/0/skills/0/level',
    message: 'Expected a number of at most 5.',
  },
  'a number beyond all whole numbers': {
    parts: { maturity: { targetLevel: 1e300 } },
    problem: 'out-of-range /maturity/targetLevel',
    message: 'Expected a number of at most 1000000000.',
  },
  'a bound that is not reached': {
    parts: metrics({ tolerance: { absolute: 0 } }),
    problem: 'out-of-range /metrics/definitions/0/tolerance/absolute',
    message: 'Expected a number greater than 0.',
  },
  'an upper bound that is not reached': {
    parts: people({ annualSalary: { kind: 'lognormal-interval', low: 1, high: 2, level: 1 } }),
    problem: 'out-of-range /people/0/annualSalary/level',
    message: 'Expected a number less than 1. A share is written from 0 to 1, not in per cent.',
  },
};
/** One document for each code whose message stands in the table. */
const checks: Readonly<Record<string, { readonly parts: object; readonly at: string }>> = {
  'control-character': { parts: { teams: [{ id: 'it', name: 'two\nlines' }] }, at: '/teams/0/name' },
  'date-or-days': { parts: { coverage: { breaks: [{ ...day, date: '2026-06-03' }] } }, at: '/coverage/breaks/0' },
  'duplicate-letter': { parts: { raciScheme: { id: 'raci', letters: [letter, letter] } }, at: '/raciScheme/letters' },
  'ends-before-start': { parts: people({ activeFrom: '2026-02-02', activeUntil: '2026-02-01' }), at: '/people/0' },
  'exceeds-total': {
    parts: { organization: { ...a, workload: { totalHours: 10, reactiveHours: 11 } } },
    at: '/organization/workload',
  },
  'invalid-calendar-duration': {
    parts: services({ accessReview: { interval: 'PT4H' } }),
    at: '/services/0/accessReview/interval',
  },
  'invalid-currency': { parts: { organization: { ...a, currency: 'pounds' } }, at: '/organization/currency' },
  'invalid-date': { parts: people({ activeFrom: '2026-02-29' }), at: '/people/0/activeFrom' },
  'invalid-duration': { parts: services({ objectives: { rto: 'P1M' } }), at: '/services/0/objectives/rto' },
  'invalid-id': { parts: { teams: [{ id: 'IT', name: 'IT' }] }, at: '/teams/0/id' },
  'invalid-instant': {
    parts: { coverage: { overrides: [{ id: 'o', start: '2026-03-02T09:00:00', end: '2026-03-09T09:00:00Z' }] } },
    at: '/coverage/overrides/0/start',
  },
  'invalid-letter': { parts: assignments({ responsibility: 'R/A' }), at: '/assignments/0/responsibility' },
  'invalid-matrix': {
    parts: { costs: { correlation: { ...correlation, matrix: [[1]] } } },
    at: '/costs/correlation/matrix',
  },
  'invalid-reference': { parts: { reviews: [{ id: 'r', subject: 'planet:mars' }] }, at: '/reviews/0/subject' },
  'invalid-time': { parts: windows({ start: '24:00' }), at: '/coverage/windows/0/start' },
  'invalid-version': { parts: { schemaVersion: 'latest' }, at: '/schemaVersion' },
  'invalid-zone': { parts: { organization: { ...a, timeZone: '+02:00' } }, at: '/organization/timeZone' },
  'letters-missing': { parts: { raciScheme: { id: 'own' } }, at: '/raciScheme' },
  'out-of-range': { parts: people({ annualSalary: { ...pert, min: 3 } }), at: '/people/0/annualSalary' },
  'repeated-value': {
    parts: { organization: { ...a, drivers: ['security', 'security'] } },
    at: '/organization/drivers',
  },
  'target-does-not-fit-metric': { parts: levels({ target: 0.99 }), at: '/contracts/0/serviceLevels/0' },
  'unknown-collection': {
    parts: { completeCollections: [{ collection: 'contract' }] },
    at: '/completeCollections/0/collection',
  },
};

describe.each([
  ['a fault of shape', shapes],
  ['a fault of size', sizes],
])('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (__, { parts, problem, message }) => {
    const document = JSON.parse(JSON.stringify(documentWith(parts))) as unknown;
    const { ok, problems } = parseOperatingModel(document);
    expect(ok).toBe(false);
    expect(lines(problems)).toEqual([`error ${problem}`]);
    expect(problems[0]?.message).toBe(message);
    expectPlacesIn(document, problems);
  });
});

describe('a fault that a check beside shape and type finds', () => {
  test.each(Object.entries(checks))('%s', (code, { parts, at }) => {
    const { ok, problems } = parseOperatingModel(documentWith(parts));
    expect(ok).toBe(false);
    expect(lines(problems)).toEqual([`error ${code} ${at}`]);
    expect(problems[0]?.message).toBe(faultMessages.get(code));
  });

  test('invalid-json-value, where a caller allows more depth than metadata may have', () => {
    const deep = JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown;
    const { problems } = parseOperatingModel(documentWith({ metadata: deep }), { limits: { depth: 100 } });
    expect(lines(problems)).toEqual(['error invalid-json-value /metadata']);
    expect(problems[0]?.message).toBe(faultMessages.get('invalid-json-value'));
  });

  test('each that the schema makes has its words, and no other', () => {
    const made = schemaPlaces.flatMap(({ schema }) => checksOf(schema).flatMap(({ params }) => params?.problem ?? []));
    const ofPatterns = ['invalid-id', 'invalid-currency', 'invalid-letter', 'invalid-version'];
    expect([...new Set([...made, ...ofPatterns])].sort()).toEqual([...faultMessages.keys()].sort());
    expect([...Object.keys(checks), 'invalid-json-value'].sort()).toEqual([...faultMessages.keys()].sort());
  });
});

test('every value that a schema of the document refuses is told in words of ours', () => {
  const refused = ['', '\u0000', 'no such word', 'x'.repeat(11_000), -1e15, 1e15, 0.5, true, null, [], {}, [{}]];
  const told = new Map<string, string>();
  for (const schema of new Set(schemaPlaces.map((place) => place.schema))) {
    for (const value of refused) {
      for (const fault of schemaFaults(schema.safeParse(value).error?.issues ?? [])) {
        const written = fault.path.length === 0 ? (value as JsonValue) : undefined;
        for (const { code, message } of faultProblems(schema, fault, written)) told.set(message, code);
      }
    }
  }
  expect(told.size).toBeGreaterThan(100);
  expect([...told.values()]).not.toContain('invalid-value');
  expect(
    [...told.keys()].filter((message) => /undefined|not allowed here|another kind|\[object/.test(message)),
  ).toEqual([]);
});

describe('one value has one problem', () => {
  test.each([
    ['a date that is too long', people({ activeFrom: '2026-02-28T00:00' }), 'invalid-date /people/0/activeFrom'],
    [
      'a zone that is too long',
      { organization: { ...a, timeZone: 'A/'.repeat(40) } },
      'invalid-zone /organization/timeZone',
    ],
    [
      'an empty date that must be there',
      { coverage: { closures: [{ zone: 'UTC', date: '' }] } },
      'empty-text /coverage/closures/0/date',
    ],
  ])('%s', (_, parts, problem) => {
    expect(lines(parseOperatingModel(documentWith(parts)).problems)).toEqual([`error ${problem}`]);
  });
});
