import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/gaps/defineRule.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { GapConfiguration } from '../../src/gaps/gapConfiguration.js';
import { serviceRule } from './customRule.js';
import { documentWith } from './documents.js';

const longName = defineRule({
  ...serviceRule,
  id: 'acme/long-name',
  messages: { long: '{name} has more than {most} characters.', unknown: 'Not known how long {name} is.' },
  needs: [],
  options: {
    most: { type: 'integer', min: 1, default: 3, basis: 'house-default', description: 'characters' },
    words: { type: 'list', values: ['a', 'b'], default: [], basis: 'house-default', description: 'words' },
    mode: { type: 'one-of', values: ['x', 'y'], default: 'x', basis: 'house-default', description: 'mode' },
    share: { type: 'rate', default: null, basis: 'caller', description: 'share' },
    strict: { type: 'boolean', default: false, basis: 'house-default', description: 'strict' },
  },
  judge: ({ entity }, _, { most }) =>
    entity.name.length > most ? { fail: [{ messageId: 'long', data: { most } }] } : 'pass',
});
const model = documentWith({
  services: [
    { id: 'erp', name: 'Planning', criticality: 'critical', function: 'infrastructure' },
    { id: 'crm', name: 'Sales', criticality: 'low', function: 'service-desk' },
    { id: 'fax', name: 'Fax' },
  ],
});
const run = (config: unknown) =>
  detectGaps(model, { asOf: '2026-09-01', rules: [longName], config: config as GapConfiguration });
const told = (config: GapConfiguration) =>
  run(config).findings.map(({ severity, subject, data }) => `${severity} ${subject.id} ${String(data['most'])}`);
const id = 'acme/long-name';

describe('options', () => {
  it('have their defaults where nobody sets them', () => {
    expect(told({})).toEqual(['high erp 3', 'low crm 3']);
  });

  it('are set with or without a level', () => {
    expect(told({ rules: { [id]: { options: { most: 5 } } } })).toEqual(['high erp 5']);
    expect(told({ rules: { [id]: { severity: 'info', options: { most: 5 } } } })).toEqual(['low erp 5']);
  });

  it('are stated in the report', () => {
    const { rules } = run({ rules: { [id]: { options: { most: 5 } } } }).configuration;
    const options = { most: 5, words: [], mode: 'x', share: null, strict: false };
    expect(rules).toEqual([{ ruleId: id, severity: 'medium', fixed: false, options }]);
  });
});

describe('a severity that is fixed', () => {
  it('does not follow the criticality', () => {
    expect(told({ rules: { [id]: { fixed: true } } })).toEqual(['medium crm 3', 'medium erp 3']);
  });
});

describe('overrides', () => {
  const off = { rules: { [id]: 'off' as const } };
  it.each<[string, GapConfiguration['overrides'], string[]]>([
    ['by criticality', [{ when: { criticality: ['critical'] }, ...off }], ['low crm 3']],
    ['by service', [{ when: { serviceIds: ['crm', 'gone'] }, ...off }], ['high erp 3']],
    ['by function', [{ when: { functions: ['infrastructure'] }, ...off }], ['low crm 3']],
    [
      'all conditions must hold for one service',
      [{ when: { criticality: ['critical'], functions: ['service-desk'] }, ...off }],
      ['high erp 3', 'low crm 3'],
    ],
    ['a condition that never holds', [{ when: { practices: ['service-desk'] }, ...off }], ['high erp 3', 'low crm 3']],
    [
      'later ones win, and what they do not say stays',
      [
        { when: { serviceIds: ['erp'] }, rules: { [id]: { severity: 'low', options: { most: 6 } } } },
        { when: { criticality: ['critical'] }, rules: { [id]: { options: { most: 7 } } } },
      ],
      ['medium erp 7', 'low crm 3'],
    ],
  ])('%s', (_, overrides, expected) => {
    expect(told({ overrides })).toEqual(expected);
  });

  it('can switch a rule on for some subjects only, and leaves the others out of the count', () => {
    const config = {
      rules: off.rules,
      overrides: [{ when: { serviceIds: ['erp'] }, rules: { [id]: 'high' as const } }],
    };
    expect(told(config)).toEqual(['critical erp 3']);
    expect(run(config).tallies).toEqual([{ ruleId: id, pass: 0, fail: 1, unknown: 0, notApplicable: 0, excepted: 0 }]);
  });

  it('by the party and the practice of a subject', () => {
    const parties = [
      { id: 'us', name: 'Our IT' },
      { id: 'msp', name: 'Harbor' },
    ];
    const rule = (subject: 'role' | 'activity') =>
      defineRule({ ...serviceRule, subject, judge: () => ({ fail: [{ messageId: 'none' }] }) });
    const document = documentWith({
      parties,
      roles: [
        { id: 'noc', name: 'NOC', partyId: 'msp' },
        { id: 'it', name: 'IT', partyId: 'us' },
        { id: 'x', name: 'X' },
      ],
      activities: [
        { id: 'change', name: 'Change', practice: 'change-enablement' },
        { id: 'other', name: 'Other' },
      ],
    });
    const left = (subject: 'role' | 'activity', when: object) =>
      detectGaps(document, {
        asOf: '2026-09-01',
        rules: [rule(subject)],
        config: { overrides: [{ when, rules: { [serviceRule.id]: 'off' } }] },
      }).findings.map((finding) => finding.subject.id);
    expect(left('role', { partyIds: ['msp'] })).toEqual(['it', 'x']);
    expect(left('activity', { practices: ['change-enablement'] })).toEqual(['other']);
  });

  it('are stated in the report', () => {
    const overrides = [{ when: { serviceIds: ['erp'], functions: undefined }, rules: { [id]: 'low' as const } }];
    expect(run({ overrides }).configuration.overrides).toEqual([
      { when: { serviceIds: ['erp'] }, rules: [{ ruleId: id, severity: 'low' }] },
    ]);
  });
});

describe('refuses', () => {
  it.each<[string, unknown, string, string, RegExp]>([
    ['an unknown option', { most2: 1 }, 'unknown-option', 'most2', /Did you mean "most"\?/],
    ['a number below', { most: 0 }, 'invalid-option', 'most', /takes a whole number at least 1/],
    ['a fraction', { most: 1.5 }, 'invalid-option', 'most', /whole number/],
    ['a text for a number', { most: '3' }, 'invalid-option', 'most', /whole number/],
    ['null for a number that has a default', { most: null }, 'invalid-option', 'most', /whole number/],
    ['a share above 1', { share: 1.1 }, 'invalid-option', 'share', /from 0 to 1/],
    ['a word that is none', { mode: 'z' }, 'invalid-option', 'mode', /one of x, y/],
    ['a list with a word that is none', { words: ['c'] }, 'invalid-option', 'words', /different ones of a, b/],
    ['a list with a word twice', { words: ['a', 'a'] }, 'invalid-option', 'words', /different/],
    ['a text for yes or no', { strict: 'yes' }, 'invalid-option', 'strict', /true or false/],
  ])('%s', (_, options, code, name, message) => {
    expect(() => run({ rules: { [id]: { options } } })).toThrow(
      expect.objectContaining({
        code,
        path: `config/rules/acme~1long-name/options/${name}`,
        message: expect.stringMatching(message) as string,
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['an override without condition', { overrides: [{ when: {}, rules: {} }] }, 'config/overrides/0/when'],
    ['an override without rules', { overrides: [{ when: { serviceIds: ['a'] } }] }, 'config/overrides/0'],
    [
      'an unknown condition',
      { overrides: [{ when: { service: ['a'] }, rules: {} }] },
      'config/overrides/0/when/service',
    ],
    [
      'an empty condition',
      { overrides: [{ when: { serviceIds: [] }, rules: {} }] },
      'config/overrides/0/when/serviceIds',
    ],
    [
      'an unknown rule in an override',
      { overrides: [{ when: { serviceIds: ['a'] }, rules: { 'acme/longname': 'off' } }] },
      'config/overrides/0/rules/acme~1longname',
    ],
    [
      'a criticality that does not exist',
      { overrides: [{ when: { criticality: ['crtical'] }, rules: {} }] },
      'config/overrides/0/when/criticality',
    ],
    [
      'a practice that does not exist',
      { overrides: [{ when: { practices: ['bogus'] }, rules: {} }] },
      'config/overrides/0/when/practices',
    ],
    ['overrides that are no list', { overrides: {} }, 'config/overrides'],
    ['a setting with an unknown key', { rules: { [id]: { level: 'low' } } }, 'config/rules/acme~1long-name/level'],
    ['fixed that is no yes or no', { rules: { [id]: { fixed: 1 } } }, 'config/rules/acme~1long-name/fixed'],
  ])('%s', (_, config, path) => {
    expect(() => run(config)).toThrow(expect.objectContaining({ name: 'ComanagedError', path }));
  });

  it('all that is wrong at once, located', () => {
    const config = { rules: { [id]: { options: { most: 0, mode: 'z' } }, 'acme/x': 'off' } };
    expect(() => run(config)).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ pointer: '/rules/acme~1long-name/options/most' }) as unknown,
          expect.objectContaining({ pointer: '/rules/acme~1long-name/options/mode' }) as unknown,
          expect.objectContaining({ pointer: '/rules/acme~1x', code: 'unknown-rule' }) as unknown,
        ],
      }),
    );
  });
});
