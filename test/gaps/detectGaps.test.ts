import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { DetectGapsOptions } from '../../src/gaps/detectGaps.js';
import { findingSeverities } from '../../src/gaps/model.js';
import { recommendedRules } from '../../src/gaps/ruleSets.js';
import { coreAllRules, coreRules, coreStrictRules } from './coreRules.js';
import { noAccountable } from '../../src/gaps/rules/raci/noAccountable.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { northMills } from '../fixtures/northMills.js';
import { deepFrozen } from '../raci/deepFrozen.js';
import { documentWith, holds } from './documents.js';

const refused = (code: string, path: string) => expect.objectContaining({ name: 'ComanagedError', code, path });

/** Two parties, two services and three activities with a bit of everything. */
const mills: OperatingModel = documentWith({
  parties: [
    { id: 'us', name: 'Our IT' },
    { id: 'msp', name: 'Harbor' },
  ],
  roles: [],
  services: [
    { id: 'erp', name: 'ERP', criticality: 'critical', ownerRoleId: null },
    { id: 'mail', name: 'Mail', criticality: 'low', ownerRoleId: 'gone' },
    { id: 'hr', name: 'HR' },
  ],
  activities: [
    { id: 'backup', name: 'Verify backups', serviceId: 'erp' },
    { id: 'patch', name: 'Patch servers', serviceId: null },
    { id: 'train', name: 'Train users', serviceId: 'mail' },
  ],
  assignments: [
    holds('C', 'party:us'),
    holds('I', 'party:msp'),
    holds('A', 'party:us', { activityId: 'patch' }),
    holds('A', 'party:msp', { activityId: 'patch' }),
    holds('R', 'party:us', { activityId: 'train' }),
  ],
});

it('finds, in order of severity, rule and key', () => {
  const { findings } = detectGaps(mills, { asOf: '2026-09-01', rules: coreRules });
  expect(findings.map(({ kind, severity, key }) => `${kind} ${severity} ${key}`)).toEqual([
    'fail critical own/service-no-owner|service:erp',
    'fail critical raci/both-assume-other|activity:backup',
    'unknown high own/service-no-owner|service:hr',
    'fail high raci/multiple-accountable|activity:patch',
    'fail medium raci/no-accountable|activity:train',
    'fail medium ref/dangling|service:mail|ownerRoleId+role:gone',
  ]);
});

it('counts how the subjects of each rule fare', () => {
  const { tallies } = detectGaps(mills, { asOf: '2026-09-01', rules: coreRules });
  const row = (ruleId: string, pass: number, fail: number, unknown: number, notApplicable: number) => ({
    ruleId,
    pass,
    fail,
    unknown,
    notApplicable,
    excepted: 0,
  });
  expect(tallies).toEqual([
    row('own/service-no-owner', 1, 1, 1, 0),
    row('raci/both-assume-other', 1, 1, 0, 1),
    row('raci/duplicate-activity', 3, 0, 0, 0),
    row('raci/multiple-accountable', 2, 1, 0, 0),
    row('raci/no-accountable', 1, 2, 0, 0),
    row('raci/no-responsible', 2, 1, 0, 0),
    row('raci/none', 1, 0, 0, 0),
    row('ref/dangling', 9, 1, 0, 0), // organization, matrix, 2 parties, 3 services, 3 activities
  ]);
});

it('frames the report', () => {
  const { findings, superseded, tallies, completeness, configuration, ...frame } = detectGaps(mills, {
    asOf: '2026-09-01',
    rules: coreRules,
  });
  expect(frame).toEqual({
    kind: 'gap-report',
    asOf: '2026-09-01',
    schemaVersion: '1.0',
    ruleSetVersion: '5',
    audience: 'internal',
    excepted: [],
    ruleErrors: [],
    incomplete: false,
    people: [],
    templates: [],
  });
  expect([findings.length, superseded.length, tallies.length, configuration.rules.length]).toEqual([6, 2, 8, 8]);
  expect(completeness.questions).toHaveLength(1);
  expect(detectGaps({ ...mills, schemaVersion: '0.9' }, { asOf: '2026-09-01' }).schemaVersion).toBe('0.9');
});

describe.each<[string, OperatingModel]>([
  ['an example with everything', northMills],
  ['an example with gaps', mills],
  ['a document with nothing', documentWith({})],
  [
    'a document with empty lists',
    documentWith({ parties: [], services: [], activities: [], assignments: [], roles: [] }),
  ],
])('%s', (_, model) => {
  it('gives the same bytes from a frozen document, and plain JSON', () => {
    const before = JSON.stringify(model);
    const report = detectGaps(deepFrozen(structuredClone(model)), { asOf: '2026-09-01', rules: coreAllRules });
    const copy = structuredClone(model);
    expect(JSON.stringify(detectGaps(copy, { asOf: '2026-09-01', rules: coreAllRules }))).toBe(JSON.stringify(report));
    expect(JSON.stringify(copy)).toBe(before);
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(report.ruleErrors).toEqual([]);
  });

  it('a tally has every subject once', () => {
    const { tallies } = detectGaps(model, { asOf: '2026-09-01', rules: coreAllRules });
    const sizes: Readonly<Record<string, number>> = {
      activity: model.activities?.length ?? 0,
      service: model.services?.length ?? 0,
      organization: 1,
    };
    for (const { ruleId, pass, fail, unknown, notApplicable } of tallies) {
      const size = sizes[String(coreAllRules.rules.find(({ id }) => id === ruleId)?.subject)];
      if (size !== undefined) expect(pass + fail + unknown + notApplicable, ruleId).toBe(size);
    }
  });
});

it('sorts by severity, then rule, then key, by code units', () => {
  const activities = ['b', 'a', 'a-2', 'a.1', 'z'].map((id) => ({ id, name: `Activity ${id}` }));
  const { findings } = detectGaps(documentWith({ activities, assignments: [] }), {
    asOf: '2026-09-01',
    rules: coreStrictRules,
  });
  const weights = findings.map(
    ({ severity, ruleId, key }) => `${findingSeverities.indexOf(severity)} ${ruleId} ${key}`,
  );
  expect(weights).toEqual([...weights].sort());
  const keys = findings.filter(({ ruleId }) => ruleId === 'raci/no-accountable').map(({ subject }) => subject.id);
  expect(keys).toEqual(['a', 'a-2', 'a.1', 'b', 'z']); // - is U+002D, . is U+002E
});

describe('the date of the report', () => {
  const ends = (timeZone?: string | null) =>
    documentWith({
      organization: { id: 'mills', name: 'Mills', ...(timeZone !== undefined && { timeZone }) },
      activities: [{ id: 'backup', name: 'Verify backups' }],
      assignments: [holds('A', 'party:us', { validUntil: '2026-08-31' })],
    });
  const hasEnded = (model: OperatingModel, asOf: string | number) =>
    detectGaps(model, { asOf, rules: [noAccountable] }).findings.length === 1;

  it.each<[string, string | null | undefined, string | number, boolean]>([
    ['the last day', 'UTC', '2026-08-31', false],
    ['the day after', 'UTC', '2026-09-01', true],
    ['a date is a date in every zone', 'America/New_York', '2026-09-01', true],
    ['2026-09-01T03:00Z is the evening before in New York', 'America/New_York', '2026-09-01T03:00:00Z', false],
    ['2026-09-01T04:00Z is midnight in New York', 'America/New_York', '2026-09-01T04:00:00Z', true],
    ['the same instants in UTC', 'UTC', '2026-09-01T03:00:00Z', true],
    ['no zone is UTC', undefined, '2026-08-31T23:59:59Z', false],
    ['null is UTC', null, '2026-09-01T00:00:00Z', true],
    ['an offset', 'UTC', '2026-08-31T20:00:00-04:00', true],
    ['epoch milliseconds', 'America/New_York', 1_788_231_600_000, false], // 2026-09-01T03:00:00Z
    ['a zone that nobody knows is UTC', 'Mars/Olympus', '2026-09-01T00:00:00Z', true],
  ])('%s', (_, zone, asOf, ended) => {
    expect(hasEnded(ends(zone), asOf)).toBe(ended);
  });

  it.each<[string | number, string]>([
    ['2026-09-01', '2026-09-01'],
    ['2026-09-01T05:00:00+02:00', '2026-09-01T03:00:00Z'],
    ['2026-09-01T03:00Z', '2026-09-01T03:00:00Z'],
    [1_788_231_600_000, '2026-09-01T03:00:00Z'],
    [1_788_231_600_250, '2026-09-01T03:00:00.250Z'],
  ])('%s is told as %s', (asOf, told) => {
    expect(detectGaps(documentWith({}), { asOf }).asOf).toBe(told);
  });

  it.each([undefined, null, '', 'today', '2026-9-1', '2026-02-30', '2026-09-01T03:00:00', NaN, 1.5, -1])(
    'refuses %s',
    (asOf) => {
      expect(() => detectGaps(documentWith({}), { asOf: asOf as string })).toThrow(refused('invalid-option', 'asOf'));
    },
  );
});

describe('refuses a broken call', () => {
  it.each<[string, unknown, unknown, string, string]>([
    ['no options', mills, undefined, 'invalid-argument', 'options'],
    [
      'an option that does not exist',
      mills,
      { asOf: '2026-09-01', ruleset: coreStrictRules },
      'unknown-option',
      'options',
    ],
    ['no document', null, { asOf: '2026-09-01' }, 'invalid-argument', 'model'],
    ['a list that is none', { ...mills, services: {} }, { asOf: '2026-09-01' }, 'invalid-argument', 'services'],
    [
      'an entity without id',
      { ...mills, services: [{ name: 'ERP' }] },
      { asOf: '2026-09-01' },
      'invalid-argument',
      'services/0/id',
    ],
    [
      'a scheme without letters',
      { ...mills, raciScheme: { id: 'own' } },
      { asOf: '2026-09-01' },
      'invalid-argument',
      'raciScheme',
    ],
  ])('%s', (_, model, options, code, path) => {
    expect(() => detectGaps(model as OperatingModel, options as DetectGapsOptions)).toThrow(refused(code, path));
  });
});

it('reads absent options as the recommended rules, unset', () => {
  const plain = detectGaps(mills, { asOf: '2026-09-01' });
  expect(detectGaps(mills, { asOf: '2026-09-01', rules: recommendedRules, config: {} })).toEqual(plain);
  expect(detectGaps(mills, { asOf: '2026-09-01', rules: undefined, config: undefined })).toEqual(plain);
});
