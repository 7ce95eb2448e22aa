import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { GapConfiguration } from '../../src/gaps/gapConfiguration.js';
import { coreRules, coreStrictRules } from './coreRules.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { documentWith, holds } from './documents.js';

const model = documentWith({
  services: [{ id: 'erp', name: 'ERP', ownerRoleId: null }],
  activities: [{ id: 'backup', name: 'Verify backups' }],
  assignments: [holds('A', 'party:us')],
  parties: [{ id: 'us', name: 'Our IT' }],
});
const run = (config: unknown, document: OperatingModel = model, rules = coreRules) =>
  detectGaps(document, { asOf: '2026-09-01', config: config as GapConfiguration, rules });
const failures = (config: GapConfiguration, document = model, rules = coreRules) =>
  run(config, document, rules)
    .findings.filter(({ kind }) => kind === 'fail')
    .map(({ severity, key }) => `${severity} ${key}`);

describe('a rule', () => {
  it('that is off says nothing and is not counted', () => {
    const report = run({ rules: { 'own/service-no-owner': 'off' } });
    expect(report.findings).toEqual([]);
    expect(report.tallies.map(({ ruleId }) => ruleId)).not.toContain('own/service-no-owner');
    expect(report.completeness.needed).toBe(run({}).completeness.needed - 1);
  });

  it.each(['critical', 'high', 'medium', 'low', 'info'] as const)('takes the level %s', (level) => {
    expect(failures({ rules: { 'own/service-no-owner': level } })).toEqual([
      `${level} own/service-no-owner|service:erp`,
    ]);
  });

  it('keeps what tells its failures apart when its level is set', () => {
    const twice = documentWith({
      activities: ['a', 'b', 'c'].map((id) => ({ id, name: 'Verify backups', serviceId: 'erp' })),
      assignments: [holds('A', 'role:it', { activityId: 'c' })],
      roles: [{ id: 'it', name: 'IT manager' }],
      services: [{ id: 'erp', name: 'ERP', ownerRoleId: 'it' }],
    });
    const only = {
      ...coreRules,
      rules: coreRules.rules.filter(({ id }) => id === 'raci/duplicate-activity'),
    };
    expect(failures({}, twice, only)).toEqual([
      'medium raci/duplicate-activity|activity:c',
      'low raci/duplicate-activity|activity:b',
    ]);
    expect(failures({ rules: { 'raci/duplicate-activity': 'high' } }, twice, only)).toEqual([
      'critical raci/duplicate-activity|activity:c',
      'high raci/duplicate-activity|activity:b',
    ]);
  });
});

describe('who does the work where nobody is named', () => {
  const strictly = { ...model, raciScheme: { id: 'raci', accountableImpliesResponsible: false } };
  const loosely = { ...model, raciScheme: { id: 'raci', accountableImpliesResponsible: true } };
  it.each<[string, GapConfiguration, OperatingModel, typeof coreStrictRules, boolean]>([
    ['as the set says: recommended', {}, model, coreRules, true],
    ['as the set says: strict', {}, model, coreStrictRules, false],
    ['the document beats the recommended set', {}, strictly, coreRules, false],
    ['the document beats the strict set', {}, loosely, coreStrictRules, true],
    [
      'null in the document says nothing',
      {},
      { ...model, raciScheme: { id: 'raci', accountableImpliesResponsible: null } },
      coreStrictRules,
      false,
    ],
    ['the call beats the document', { accountableImpliesResponsible: true }, strictly, coreStrictRules, true],
    ['the call beats the set', { accountableImpliesResponsible: false }, model, coreRules, false],
  ])('%s', (_, config, document, rules, implied) => {
    const report = run(config, document, rules);
    expect(report.configuration.accountableImpliesResponsible).toBe(implied);
    const isMissing = report.findings.some(({ key }) => key === 'raci/no-responsible|activity:backup');
    expect(isMissing).toBe(!implied);
  });
});

it('states how every rule was set, by rule id', () => {
  const { rules } = run({ rules: { 'raci/none': 'off', 'ref/dangling': 'low' } }).configuration;
  expect(rules).toHaveLength(coreRules.rules.length);
  expect(rules.map(({ ruleId }) => ruleId)).toEqual([...rules.map(({ ruleId }) => ruleId)].sort());
  expect(rules.filter(({ severity }) => severity === 'off' || severity === 'low')).toEqual([
    { ruleId: 'raci/duplicate-activity', severity: 'low', fixed: false, options: {} },
    { ruleId: 'raci/none', severity: 'off', fixed: false, options: {} },
    { ruleId: 'ref/dangling', severity: 'low', fixed: false, options: {} },
  ]);
});

describe('refuses', () => {
  const refused = (code: string, path: string, message: RegExp | string) =>
    expect.objectContaining({ name: 'ComanagedError', code, path, message: expect.stringMatching(message) as string });

  it.each<[string, unknown, string, string, RegExp]>([
    [
      'a rule that is not in use',
      { rules: { 'raci/nine': 'off' } },
      'unknown-rule',
      'config/rules/raci~1nine',
      /Did you mean "raci\/none"\?$/,
    ],
    [
      'a rule that is near to none',
      { rules: { 'acme/x': 'off' } },
      'unknown-rule',
      'config/rules/acme~1x',
      /in use\.$/,
    ],
    [
      'a rule of another set',
      { rules: { 'resilience/dependency-cycle': 'off' } },
      'unknown-rule',
      'config/rules/resilience~1dependency-cycle',
      /in use/,
    ],
    ['a name of every object', { rules: { constructor: 'off' } }, 'unknown-rule', 'config/rules/constructor', /in use/],
    [
      'a level that does not exist',
      { rules: { 'raci/none': 'urgent' } },
      'invalid-option',
      'config/rules/raci~1none',
      /takes off, critical, high/,
    ],
    [
      'a level that is not stated',
      { rules: { 'raci/none': undefined } },
      'invalid-option',
      'config/rules/raci~1none',
      /takes off/,
    ],
    ['another key', { rule: {} }, 'unknown-option', 'config', /accountableImpliesResponsible, rules/],
    ['rules that are no object', { rules: ['raci/none'] }, 'invalid-argument', 'config/rules', /an object/],
    [
      'a flag that is none',
      { accountableImpliesResponsible: 'no' },
      'invalid-option',
      'config/accountableImpliesResponsible',
      /true or false/,
    ],
    ['no object', 'strict', 'invalid-argument', 'config', /an object/],
  ])('%s', (_, config, code, path, message) => {
    expect(() => run(config)).toThrow(refused(code, path, message));
  });

  it('all that is wrong at once', () => {
    const rules = { 'raci/nine': 'off', 'raci/none': 'urgent', 'ref/dangling': 'low' };
    expect(() => run({ rules })).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ code: 'unknown-rule', pointer: '/rules/raci~1nine' }),
          expect.objectContaining({ code: 'invalid-option', pointer: '/rules/raci~1none' }),
        ],
      }),
    );
  });
});
