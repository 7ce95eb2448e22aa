import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/gaps/defineRule.js';
import type { RuleDefinition, Verdict } from '../../src/gaps/rule.js';
import type { RuleTests } from '../../src/gaps/ruleTest/model.js';
import { testRule } from '../../src/gaps/testRule.js';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import type { OperatingModelIndex } from '../../src/operating-model/indexOperatingModel.js';
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
    expect(problems(tests, { ...rule, needs: [] })).toEqual([
      'tool: It looks at lists that it declares neither in needs nor in reads.',
    ]);
    expect(problems(tests, { ...rule, needs: [], reads: ['tools'] })).toEqual([]);
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

  describe('have no position or count in a key', () => {
    const two = documentWith({ services: ['erp', 'mail'].map((id) => ({ id, name: id, description: null })) });
    const told = (of: (position: number, index: OperatingModelIndex) => string, more: Partial<RuleTests> = {}) => {
      const rule = judging(({ entity, position }, { index }) =>
        entity.description === null ? { fail: [{ messageId: 'none', discriminator: of(position, index) }] } : 'pass',
      );
      const words = [of(0, indexOperatingModel(two)), of(1, indexOperatingModel(two))];
      const failures = [`${key}|${words[0] ?? ''}`, `acme/no-description|service:mail|${words[1] ?? ''}`];
      const failing = [{ name: 'x', model: two, failures: failures.map((each) => ({ key: each })) }];
      const tests = {
        failing,
        passing: [],
        unknown: [],
        notApplicable: [],
        example: { failing: two, fixed: described },
      };
      return problems({ ...tests, ...more }, { ...rule, needs: [], reads: ['services'] });
    };

    it.each<[string, (position: number, index: OperatingModelIndex) => string]>([
      ['a position', (position) => `item:${position}`],
      ['a position behind a word', (position) => `row-${position}`],
      ['a position among others', (position) => `step+${position}+end`],
      ['a count', (_, index) => `of-${index.list('service').length}`],
    ])('%s', (_, of) => {
      expect(told(of).filter((each) => each.endsWith('holds a position.'))).toHaveLength(2);
    });

    it.each(['skill:tls-1.3', 'document:iso-27001.2', 'tier+2', 'severity:p1', '2', 'step+0'])(
      'but %s is a word',
      (word) => {
        expect(told(() => word)).toEqual([]);
      },
    );

    it('also where it judges the document as a whole', () => {
      const rule = defineRule({
        ...serviceRule,
        subject: 'organization',
        needs: [],
        reads: ['services'],
        judge: (_, { index }) => {
          const fail = index
            .list('service')
            .flatMap((each, at) =>
              each.description === null ? [{ messageId: 'none', discriminator: `service:${at}` }] : [],
            );
          return fail.length > 0 ? { fail } : 'pass';
        },
      });
      const failures = [0, 1].map((at) => ({ key: `acme/no-description|organization:mills|service:${at}` }));
      const failing = [{ name: 'x', model: two, failures }];
      const tests = { failing, passing: [], unknown: [], example: { failing: two, fixed: described } };
      expect(testRule(rule, tests).problems).toEqual([
        { case: 'x', message: 'The key acme/no-description|organization:mills|service:1 holds a position.' },
      ]);
    });
  });

  describe('fill its placeholders, and say something fit to be read', () => {
    const told = (text: string) => problems({}, { messages: { ...serviceRule.messages, none: text } });

    it.each([
      ['{name} lacks {what}.', 'placeholder stays unfilled'],
      ['{name} lacks {what_else}.', 'placeholder stays unfilled'],
      ['{ name } lacks a description.', 'placeholder stays unfilled'],
      ['   ', 'not fit to be read'],
      ['It is [object Object].', 'not fit to be read'],
    ])('%s', (text, problem) => {
      expect(told(text)).toEqual([expect.stringContaining(problem) as string]);
    });

    it('but words and names may be any', () => {
      expect(told('The purpose of {name} is undefined.')).toEqual([]);
      const model = documentWith({ services: [{ id: 'erp', name: 'BaNaNas {x} undefined', description: null }] });
      expect(problems({ failing: [{ name: 'odd', model, failures: [{ key }] }] })).toEqual([]);
    });

    it('nor have data that is made of nothing', () => {
      const withOwner = (owner: unknown) =>
        judging(({ entity, pointer }) => {
          if (entity.description === undefined) return { unknown: [{ code: 'service.description', pointer }] };
          const data = { owner: String(owner) };
          return entity.description === null ? { fail: [{ messageId: 'none', data }] } : 'pass';
        });
      expect(problems({}, withOwner(undefined))).toEqual(['none: Its data is not fit to be read: owner is undefined.']);
      expect(problems({}, withOwner({}))[0]).toMatch(/not fit to be read/);
      expect(problems({}, withOwner('it'))).toEqual([]);
    });
  });

  it('show each of its messages', () => {
    const messages = { ...serviceRule.messages, other: '{name} is other.' };
    expect(problems({}, { messages })).toEqual([': No case shows the messages other.']);
  });

  it('have a case that is unknown for each thing that it needs', () => {
    expect(problems({ unknown: [] })).toEqual([': No case is unknown for want of service.description.']);
    const needs = ['service.description', 'service.type', 'tools'];
    expect(problems({}, { needs })).toEqual([': No case is unknown for want of service.type, tools.']);
    expect(problems({ unknown: [] }, { needs: [] })).toEqual([]);
  });

  describe('not change what it is given', () => {
    const outcome = ({ description }: Service, pointer: string): Verdict => {
      if (description === undefined) return { unknown: [{ code: 'service.description', pointer }] };
      return description === null ? { fail: [{ messageId: 'none' }] } : 'pass';
    };

    it('even where nobody hears of it', () => {
      const rule = judging(({ entity, pointer }) => {
        Reflect.set(entity, 'lifecycle', 'live'); // as code outside strict mode does: of what is frozen it says nothing
        return outcome(entity, pointer);
      });
      expect(new Set(problems({}, rule))).toEqual(
        new Set(['none', 'described', 'not assessed'].map((name) => `${name}: It changes its input.`)),
      );
    });

    it('its options neither', () => {
      const rule = defineRule({
        ...serviceRule,
        options: { most: { type: 'integer', default: 3, basis: 'house-default', description: 'Most.' } },
        judge: ({ entity, pointer }, _, options) => {
          (options as { most: number }).most = 3 + Number(entity.description === null);
          return outcome(entity, pointer);
        },
      });
      const told = testRule(rule, sound).problems.filter((each) => each.case === 'none');
      expect(told[0]?.message).toContain('changes its input'); // options are frozen
    });

    it('nor the finding that it judges', () => {
      const rule = defineRule({
        ...serviceRule,
        id: 'acme/second',
        subject: 'finding',
        needs: [],
        isSecondPass: true,
        judge: ({ entity }) => {
          Reflect.set(entity, 'message', 'Never mind.');
          return 'pass';
        },
      });
      const passing = [{ name: 'x', model: none, beside: [defineRule(serviceRule)] }];
      const told = testRule(rule, { failing: [], passing, unknown: [] }).problems;
      expect(told).toContainEqual({ case: 'x', message: 'It changes its input.' });
    });
  });

  describe('say the same when rows move', () => {
    const services = ['a', 'b'].map((id) => ({ id, name: id, description: null }));
    const failing = ['a', 'b'].map((id) => ({ key: `acme/no-description|service:${id}` }));
    const tests = { failing: [{ name: 'two', model: documentWith({ services }), failures: failing }], unknown: [] };
    const moved = 'two: It finds something else when rows move.';

    it('with the same severity and data', () => {
      const shifting = judging(({ position, entity }) => {
        if (entity.description !== null) return 'pass';
        return { fail: [{ messageId: 'none', ...(position === 0 && { shift: 'up' }) }] };
      });
      expect(problems(tests, { ...shifting, needs: [] })).toContain(moved);
      const counting = judging(({ position, entity }) =>
        entity.description === null ? { fail: [{ messageId: 'none', data: { position } }] } : 'pass',
      );
      expect(problems(tests, { ...counting, needs: [] })).toContain(moved);
    });

    it('unless ids stand twice: the first counts', () => {
      const twice = documentWith({
        services: [{ id: 'erp', name: 'ERP', description: null }, ...(described.services ?? [])],
      });
      expect(problems({ failing: [{ name: 'twice', model: twice, failures: [{ key }] }] })).toEqual([]);
    });
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

  it('by a fix that leaves its input alone', () => {
    const fix: RuleDefinition<'service'>['fix'] = ({ model }) => {
      Reflect.set(model.services?.[0] ?? {}, 'description', 'Plans the plant.');
      return [];
    };
    expect(problems({ example: undefined }, { fix })).toEqual([': Its fix changes its input in the case "none".']);
  });

  it('by a fix that does something', () => {
    expect(problems({ example: undefined }, { fix: () => [] })).toEqual([
      ': Its fix leaves a finding in the case "none".',
    ]);
  });

  it('by a fix that keeps what it is about', () => {
    const fix: RuleDefinition<'service'>['fix'] = () => [{ op: 'remove', path: '/services/0' }];
    expect(problems({ example: undefined }, { fix })).toEqual([
      ': Its fix removes what it is about in the case "none".',
    ]);
  });

  it('by a fix that does not fail itself', () => {
    const fix: RuleDefinition<'service'>['fix'] = () => {
      throw new Error('a mistake');
    };
    expect(problems({ example: undefined }, { fix })[0]).toBe(': Its fix fails itself in the case "none".');
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

describe('what is wrong with the form of a case is told', () => {
  const told = (tests: object) => problems(tests as Partial<RuleTests>);

  it.each<[string, object, string]>([
    ['no failures', { failing: [{ name: 'x', model: none }] }, 'x: A failing case names the failures that it expects.'],
    [
      'a failure that is none',
      { failing: [{ name: 'x', model: none, failures: [null] }] },
      'x: Each expected failure is an object with its key.',
    ],
    [
      'a misspelt key of a failure',
      { failing: [{ name: 'x', model: none, failures: [{ key, severty: 'low' }] }] },
      'x: severty is not known here, only key, messageId, message, severity, data.',
    ],
    [
      'nothing missing',
      { unknown: [{ name: 'x', model: erp({}) }] },
      'x: An unknown case names the codes of the facts that it misses.',
    ],
    [
      'a misspelt key',
      { passing: [{ name: 'x', model: described, asof: '2026-01-01' }] },
      'x: asof is not known here, only name, model, asOf, accountableImpliesResponsible, options, exceptions, baseline, beside.',
    ],
    ['failures that must not be', { passing: [{ name: 'x', model: described, failures: [] }] }, 'x: failures is not'],
    ['a rule beside that is none', { passing: [{ name: 'x', model: described, beside: [null] }] }, 'x: beside is a'],
    [
      'a misspelt kind',
      { notapplicable: [] },
      ': notapplicable is not known here, only failing, passing, unknown, notApplicable, example.',
    ],
    [
      'a misspelt key of the example',
      { example: { failing: none, fixed: described, asof: '2026-01-01' } },
      ': asof is not known here, only failing, fixed,',
    ],
  ])('%s', (_, tests, problem) => {
    expect(told(tests)[0]).toContain(problem);
  });

  it('a case that no copy can be made of', () => {
    const circle: Record<string, unknown> = { ...described };
    circle['self'] = circle;
    expect(told({ passing: [{ name: 'x', model: circle }] })[0]).toBe('x: The case could not be run.');
  });
});

describe('refuses', () => {
  it('what is no rule', () => {
    expect(() => testRule({ ...defineRule(serviceRule), title: '' }, sound)).toThrow(
      expect.objectContaining({ code: 'invalid-rule', path: 'title' }),
    );
  });

  it.each([
    ['a case that is none', { ...sound, failing: [null] }],
    ['a case without a name', { ...sound, passing: [{ model: described }] }],
    ['a kind that is missing', { ...sound, unknown: undefined }],
    ['no tests', null],
    ['a kind that is no list', { ...sound, failing: {} }],
  ])('%s', (_, tests) => {
    expect(() => testRule(defineRule(serviceRule), tests as unknown as RuleTests)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
