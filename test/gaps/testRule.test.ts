import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/gaps/defineRule.js';
import type { RuleDefinition } from '../../src/gaps/rule.js';
import type { RuleTests } from '../../src/gaps/ruleTest/model.js';
import { testRule } from '../../src/gaps/testRule.js';
import type { Service } from '../../src/services/catalogue/model.js';
import { serviceRule } from './customRule.js';
import { documentWith } from './documents.js';

const erp = (more: Partial<Service>) => documentWith({ services: [{ id: 'erp', name: 'ERP', ...more }] });
const key = 'acme/no-description|service:erp';
const none = erp({ description: null });
const described = erp({ description: 'Plans the plant.' });

/** Tests that the sound rule passes. */
const sound: RuleTests = {
  failing: [{ name: 'none', model: none, failures: [{ key }] }],
  passing: [{ name: 'described', model: described }],
  unknown: [{ name: 'not assessed', model: erp({}), missing: ['service.description'] }],
  notApplicable: [{ name: 'no service', model: documentWith({ services: [] }) }],
  example: { failing: none, fixed: described },
};
const problems = (tests: Partial<RuleTests>, rule: Partial<RuleDefinition<'service'>> = {}) =>
  testRule(defineRule({ ...serviceRule, ...rule }), { ...sound, ...tests }).problems.map(
    ({ case: name, message }) => `${name}: ${message}`,
  );
const judging = (judge: RuleDefinition<'service'>['judge']) => ({ judge });

it('finds nothing wrong with a sound rule, and counts its cases', () => {
  expect(testRule(defineRule(serviceRule), sound)).toEqual({
    ruleId: 'acme/no-description',
    ok: true,
    problems: [],
    cases: { failing: 1, passing: 1, unknown: 1, notApplicable: 1 },
  });
});

describe('a case must give what it says', () => {
  it.each<[string, Partial<RuleTests>, RegExp]>([
    [
      'fails',
      { failing: [{ name: 'x', model: described, asOf: '2026-01-01', failures: [{ key }] }] },
      /no failing case/,
    ],
    ['passes', { passing: [{ name: 'x', model: none, asOf: '2026-01-01' }] }, /no passing case/],
    ['is unknown', { unknown: [{ name: 'x', model: none, asOf: '2026-01-01', missing: [] }] }, /no unknown case/],
    ['is not concerned', { notApplicable: [{ name: 'x', model: none, asOf: '2026-01-01' }] }, /no notApplicable case/],
    ['expects something', { failing: [{ name: 'x', model: none, failures: [] }] }, /names the failures/],
    [
      'the key',
      { failing: [{ name: 'x', model: none, failures: [{ key: `${key}|a` }] }] },
      /fails without being expected.*|does not fail as expected/,
    ],
    ['the message id', { failing: [{ name: 'x', model: none, failures: [{ key, messageId: 'no' }] }] }, /message id/],
    ['the text', { failing: [{ name: 'x', model: none, failures: [{ key, message: 'no' }] }] }, /another message/],
    ['the severity', { failing: [{ name: 'x', model: none, failures: [{ key, severity: 'low' }] }] }, /severity/],
    ['the data', { failing: [{ name: 'x', model: none, failures: [{ key, data: { a: 1 } }] }] }, /another data/],
    [
      'what is missing',
      { unknown: [{ name: 'x', model: erp({}), missing: ['service.type'] }] },
      /misses something else/,
    ],
  ])('%s', (_, tests, message) => {
    expect(problems(tests)).toEqual([expect.stringMatching(message) as string, ...problems(tests).slice(1)]);
  });

  it('two cases that are the same', () => {
    const twins = { passing: [...sound.passing, { name: 'twin', model: described }] };
    expect(problems(twins)).toEqual(['twin: It is the same as the case "described".']);
  });

  it('an option that does not exist, or does not fit', () => {
    const failing = [{ name: 'x', model: none, options: { limit: 1 }, failures: [{ key }] }];
    expect(problems({ failing })[0]).toMatch(/^x: "limit" is not known here/);
  });
});

describe('a rule must keep its contract', () => {
  it('not change its input', () => {
    const rule = judging(({ entity }) => {
      (entity as { name: string }).name = 'changed';
      return 'pass';
    });
    expect(problems({ failing: [], unknown: [] }, rule).join('\n')).toMatch(/changes its input/);
  });

  it('give the same twice', () => {
    let turn = 0;
    const rule = judging(() => ({ fail: [{ messageId: 'none', data: { turn: (turn += 1) } }] }));
    expect(problems({ passing: [], unknown: [], notApplicable: [] }, rule)).toContain('none: A second run differs.');
  });

  it('not find something else when rows move', () => {
    const services = ['a', 'b'].map((id) => ({ id, name: id }));
    const failing = [
      { name: 'two', model: documentWith({ services }), failures: [{ key: 'acme/no-description|service:a' }] },
    ];
    const rule = judging(({ position }) => (position === 0 ? { fail: [{ messageId: 'none' }] } : 'pass'));
    const told = problems({ failing, passing: [], unknown: [], notApplicable: [] }, rule);
    expect(told).toContain('two: It finds something else when rows move.');
  });

  it('declare what it looks at', () => {
    const model = { ...none, tools: [{ id: 'watch', name: 'Watch' }] };
    const rule = judging((_, { index }) =>
      index.list('tool').length > 0 ? { fail: [{ messageId: 'none' }] } : 'pass',
    );
    const failing = [{ name: 'tool', model, failures: [{ key }] }];
    const tests = {
      failing,
      passing: [{ name: 'none', model: none }],
      unknown: [],
      example: { failing: model, fixed: none },
    };
    expect(problems(tests, rule)).toEqual(['tool: It looks at lists that it declares neither in needs nor in reads.']);
    expect(problems(tests, { ...rule, reads: ['tools'] })).toEqual([]);
  });

  it('declare what it misses', () => {
    const rule = judging(({ pointer }) => ({ unknown: [{ code: 'service.type', pointer }] }));
    const unknown = [{ name: 'x', model: none, missing: ['service.type'] }];
    expect(problems({ failing: [], passing: [], unknown, example: undefined }, rule)[0]).toMatch(/does not declare/);
  });

  it('point at what is there', () => {
    const rule = judging(() => ({ fail: [{ messageId: 'none', pointer: '/services/9' }] }));
    expect(problems({ passing: [], unknown: [], notApplicable: [] }, rule)[0]).toMatch(/Nothing stands at/);
  });

  it('have no position in a key', () => {
    const rule = judging(() => ({ fail: [{ messageId: 'none', discriminator: 'step+0' }] }));
    const failing = [{ name: 'x', model: none, failures: [{ key: `${key}|step+0` }] }];
    expect(problems({ failing, passing: [], unknown: [], notApplicable: [] }, rule)[0]).toMatch(/holds a position/);
  });

  it('fill its placeholders, and say something fit to be read', () => {
    const told = (text: string) => problems({}, { messages: { ...serviceRule.messages, none: text } })[0];
    expect(told('{name} lacks {what}.')).toMatch(/placeholder stays unfilled/);
    expect(told('It is undefined.')).toMatch(/not fit to be read/);
  });

  it('show each of its messages', () => {
    const messages = { ...serviceRule.messages, other: '{name} is other.' };
    expect(problems({}, { messages })).toEqual([': No case shows the messages other.']);
  });

  it('have an unknown case where it belongs to everyday work', () => {
    expect(problems({ unknown: [] }, { release: 'first' })).toEqual([': It has no unknown case.']);
    expect(problems({ unknown: [] })).toEqual([]);
  });
});

describe('a remedy must help', () => {
  const path = '/services/0/description';

  it('by a fix', () => {
    const fix: RuleDefinition<'service'>['fix'] = () => [{ op: 'replace', path, value: 'Plans the plant.' }];
    expect(problems({ example: undefined }, { fix })).toEqual([]);
  });

  it('by a fix that mends', () => {
    const fix: RuleDefinition<'service'>['fix'] = () => [{ op: 'replace', path, value: null }];
    expect(problems({ example: undefined }, { fix })).toEqual([': Its fix leaves a finding in the case "none".']);
  });

  it('by a fix that leads somewhere', () => {
    const fix: RuleDefinition<'service'>['fix'] = () => [{ op: 'remove', path: '/nowhere/0' }];
    expect(problems({ example: undefined }, { fix })[0]).toMatch(/lead to a place/);
  });

  it('or by an example', () => {
    expect(problems({ example: undefined })).toEqual([': Neither a fix nor an example shows that its remedy helps.']);
    expect(problems({ example: { failing: described, fixed: described } })[0]).toMatch(/does not fail before/);
    expect(problems({ example: { failing: none, fixed: erp({}) } })[0]).toMatch(/findings after its remedy/);
  });
});

it('a document that is none is a problem of its case', () => {
  const passing = [
    ...sound.passing,
    { name: 'x', model: new Date(0) as unknown as RuleTests['passing'][number]['model'] },
  ];
  expect(problems({ passing })).toEqual(['x: model must be an object.']);
});

describe('refuses', () => {
  it('what is no rule', () => {
    expect(() => testRule({ ...defineRule(serviceRule), title: '' }, sound)).toThrow(
      expect.objectContaining({ code: 'invalid-rule', path: 'title' }),
    );
  });

  it.each([
    ['no tests', null],
    ['a kind that is no list', { ...sound, failing: {} }],
  ])('%s', (_, tests) => {
    expect(() => testRule(defineRule(serviceRule), tests as unknown as RuleTests)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
