import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';
import type { Policy } from '../../src/recommendation/policy/model.js';
import { parsePolicy } from '../../src/recommendation/policy/parsePolicy.js';
import { recommend } from '../../src/recommendation/recommend.js';
import { outsourcingByRules, outsourcingMatrix } from './fixtures/outsourcingMatrix.js';
import { policyAsGiven, scenarios } from './fixtures/scenarios.js';

const base: Policy = {
  id: 'base',
  version: '1',
  models: ['own', 'buy'],
  fitScale: [0, 2],
  engagements: ['loose'],
  facts: [
    { id: 'size', kind: 'number', min: 0 },
    { id: 'open', kind: 'yes-no' },
    { id: 'goal', kind: 'choice', values: ['speed', 'calm'] },
    { id: 'wishes', kind: 'ranking', values: ['less', 'more'] },
    { id: 'boss', kind: 'text' },
  ],
  askFirst: ['open'],
  criteria: [
    { id: 'a', weight: 1, levels: { 1: [0, 2], 2: [2, 0] } },
    { id: 'b', weight: 1.5, levels: { few: [0, 2], many: [2, 1] } },
  ],
  driverEmphasis: { fact: 'wishes', factorPrimary: 2, factorSecondary: 1.5, map: { less: ['a'], more: ['b'] } },
  constraints: [
    {
      code: 'CLOSED',
      excludes: ['buy'],
      condition: { not: { fact: 'open', op: 'eq', value: true }, unknownAs: true },
      sentence: 'Closed.',
      remedy: 'Open it.',
      sources: [],
    },
  ],
  strongPreferences: [
    {
      code: 'SMALL',
      demotes: ['own'],
      overridable: false,
      condition: {
        any: [
          { fact: 'size', op: 'lt', value: 2 },
          { fact: 'goal', op: 'in', value: ['calm'] },
        ],
      },
      sentence: 'Small.',
      remedy: 'Grow.',
      sources: ['x'],
    },
  ],
  flags: [
    {
      code: 'NO_BOSS',
      severity: 'blocker',
      condition: {
        all: [
          { fact: 'boss', op: 'isNull' },
          { fact: '$winner', op: 'eq', value: 'own' },
        ],
      },
      sentence: 'Nobody leads.',
      remedy: 'Name somebody.',
      sources: ['x'],
    },
  ],
  derivedFacts: [
    { fact: 'open', whenUnstatedAnd: { fact: 'size', op: 'gt', value: 1 }, from: 'b', map: { few: false, many: true } },
  ],
  engagementTable: { appliesTo: ['buy'], rules: [{ when: { all: [] }, engagement: 'loose' }] },
  neutrality: { minShare: 0.1, maxShare: 0.9 },
};

const rule = (change: object) => ({ constraints: [{ ...base.constraints?.[0], ...change }] });
const when = (condition: unknown) => rule({ condition });

test.each([
  ['the default one', defaultPolicy],
  ['the default one as it was given, without facts', policyAsGiven],
  ['one with every part', base],
  ['the outsourcing matrix', outsourcingMatrix],
  ['the same by rules', outsourcingByRules],
])('takes %s', (_, policy) => {
  const result = parsePolicy(policy);
  expect(result.problems).toEqual([]);
  expect(result.ok && result.policy).toEqual(policy);
});

test('the facts that rules read need not be declared: the policy as given answers every scenario alike', () => {
  for (const { facts } of scenarios) {
    const given = recommend(facts, { policy: policyAsGiven as Policy });
    expect(given.winners).toEqual(recommend(facts).winners);
  }
  expect({ ...(policyAsGiven as Policy), facts: defaultPolicy.facts, askFirst: defaultPolicy.askFirst }).toEqual(
    defaultPolicy,
  );
});

test('rules with unknownAs, any and $winner act as written', () => {
  expect(recommend({}, { policy: base }).winners).toEqual(['own', 'buy']); // unknown counts as open inside of not
  expect(recommend({ open: false }, { policy: base }).winners).toEqual(['own']);
  expect(recommend({ goal: 'calm' }, { policy: base }).winners).toEqual(['buy']);
  expect(recommend({ boss: null, open: false }, { policy: base }).blockers).toMatchObject([{ code: 'NO_BOSS' }]);
  expect(recommend({ boss: null, goal: 'calm' }, { policy: base }).blockers).toEqual([]);
  expect(recommend({ size: 3, b: 'few' }, { policy: base }).derived).toEqual([
    { fact: 'open', value: false, from: 'b' },
  ]);
  expect(() => recommend({}, { policy: base, overrides: [{ code: 'SMALL', reason: 'x' }] })).toThrow(/overrides/);
});

describe('tells what is wrong', () => {
  test.each<[string, object, string]>([
    ['a key that is not known', { modells: [] }, '/modells'],
    ['no id', { id: undefined }, '/id'],
    ['an empty version', { version: '' }, '/version'],
    ['one model', { models: ['own'] }, '/models'],
    ['a model twice', { models: ['own', 'own'] }, '/models'],
    ['17 models', { models: Array.from({ length: 17 }, (_, at) => `m${at}`) }, '/models'],
    ['an engagement twice', { engagements: ['loose', 'loose'] }, '/engagements'],
    ['a scale of one', { fitScale: [1] }, '/fitScale'],
    ['a scale upside down', { fitScale: [4, 0] }, '/fitScale'],
    ['null', { about: null }, '/about'],
    ['a fact twice', { facts: [...(base.facts ?? []), { id: 'a', kind: 'text' }] }, '/facts'],
    ['a choice without words', { facts: [...(base.facts ?? []), { id: 'c', kind: 'choice' }] }, '/facts/5/values'],
    ['a first question that is none', { askFirst: ['a'] }, '/askFirst/0'],
    ['no criteria', { criteria: [], driverEmphasis: undefined, derivedFacts: undefined }, '/criteria'],
    ['a weight of 0', { criteria: [{ ...base.criteria[0], weight: 0 }, base.criteria[1]] }, '/criteria/0/weight'],
    ['no weight', { criteria: [{ id: 'a', levels: {} }] }, '/criteria/0/weight'],
    [
      'a level too few',
      { criteria: [{ ...base.criteria[0], levels: { 1: [0, 2] } }, base.criteria[1]] },
      '/criteria/0/levels',
    ],
    [
      'numbers and words',
      { criteria: [{ ...base.criteria[0], levels: { 1: [0, 2], x: [0, 2] } }, base.criteria[1]] },
      '/criteria/0/levels',
    ],
    [
      'a fit too few',
      { criteria: [{ ...base.criteria[0], levels: { 1: [0], 2: [2, 0] } }, base.criteria[1]] },
      '/criteria/0/levels/1',
    ],
    [
      'a fit out of scale',
      { criteria: [{ ...base.criteria[0], levels: { 1: [0, 3], 2: [2, 0] } }, base.criteria[1]] },
      '/criteria/0/levels/1',
    ],
    [
      'a fit that is not whole',
      { criteria: [{ ...base.criteria[0], levels: { 1: [0, 0.5], 2: [2, 0] } }, base.criteria[1]] },
      '/criteria/0/levels/1',
    ],
    [
      'levels that are none',
      { criteria: [{ ...base.criteria[0], levels: [1] }, base.criteria[1]] },
      '/criteria/0/levels',
    ],
    [
      'a criterion twice',
      { criteria: [base.criteria[0], { ...base.criteria[0], fact: 'z' }, base.criteria[1]] },
      '/criteria',
    ],
    [
      'only criteria of services',
      { criteria: base.criteria.map((c) => ({ ...c, serviceScopeOnly: true })) },
      '/criteria',
    ],
    [
      'a factor of 0',
      { driverEmphasis: { ...base.driverEmphasis, factorPrimary: 0 } },
      '/driverEmphasis/factorPrimary',
    ],
    ['no drivers', { driverEmphasis: { ...base.driverEmphasis, map: {} } }, '/driverEmphasis/map'],
    [
      'a driver of nothing',
      { driverEmphasis: { ...base.driverEmphasis, map: { less: ['zz'], more: [] } } },
      '/driverEmphasis/map/less/0',
    ],
    [
      'drivers that nothing ranks',
      { driverEmphasis: { ...base.driverEmphasis, fact: 'goal' } },
      '/driverEmphasis/fact',
    ],
    ['a code in small letters', rule({ code: 'closed' }), '/constraints/0/code'],
    ['a code twice', rule({ code: 'SMALL' }), '/constraints'],
    ['a model that is none', rule({ excludes: ['rent'] }), '/constraints/0/excludes/0'],
    ['no models', rule({ excludes: [] }), '/constraints/0/excludes'],
    ['an empty sentence', rule({ sentence: '' }), '/constraints/0/sentence'],
    ['no condition', rule({ condition: undefined }), '/constraints/0/condition'],
    ['a condition that is none', when('always'), '/constraints/0/condition'],
    ['all beside any', when({ all: [], any: [] }), '/constraints/0/condition'],
    ['not with more', when({ not: { all: [] }, value: 1 }), '/constraints/0/condition'],
    ['a comparison with more', when({ fact: 'a', op: 'eq', value: 1, sure: true }), '/constraints/0/condition'],
    ['an operator that is none', when({ fact: 'a', op: 'like', value: 1 }), '/constraints/0/condition/op'],
    ['two left sides', when({ fact: 'a', left: { fact: 'a' }, op: 'eq', value: 1 }), '/constraints/0/condition'],
    ['no left side', when({ op: 'eq', value: 1 }), '/constraints/0/condition'],
    ['isNull of a value', when({ fact: 'a', op: 'isNull', value: 1 }), '/constraints/0/condition'],
    ['in of no list', when({ fact: 'a', op: 'in', value: 1 }), '/constraints/0/condition/value'],
    ['eq of nothing', when({ fact: 'a', op: 'eq' }), '/constraints/0/condition/value'],
    ['a fact that is none', when({ fact: 'zz', op: 'eq', value: 1 }), '/constraints/0/condition'],
    ['a level that is none', when({ fact: 'b', op: 'eq', value: 'some' }), '/constraints/0/condition'],
    ['a word that is none', when({ fact: 'goal', op: 'eq', value: 'fame' }), '/constraints/0/condition'],
    ['order of words', when({ fact: 'b', op: 'gt', value: 'few' }), '/constraints/0/condition'],
    ['a number against a word', when({ fact: 'size', op: 'gt', value: 'few' }), '/constraints/0/condition'],
    ['a difference of words', when({ left: { minus: ['b', 'a'] }, op: 'gt', value: 1 }), '/constraints/0/condition'],
    ['a text by value', when({ fact: 'boss', op: 'eq', value: 'me' }), '/constraints/0/condition'],
    ['a list for one value', when({ fact: 'goal', op: 'eq', value: ['speed', 'calm'] }), '/constraints/0/condition'],
    ['the winner in a constraint', when({ fact: '$winner', op: 'eq', value: 'own' }), '/constraints/0/condition'],
    [
      'a winner that is none',
      { flags: [{ ...base.flags?.[0], condition: { fact: '$winner', op: 'eq', value: 'rent' } }] },
      '/flags/0/condition',
    ],
    ['a severity that is none', { flags: [{ ...base.flags?.[0], severity: 'bad' }] }, '/flags/0/severity'],
    ['a derived number', { derivedFacts: [{ ...base.derivedFacts?.[0], fact: 'size' }] }, '/derivedFacts/0/fact'],
    [
      'derived from no criterion',
      { derivedFacts: [{ ...base.derivedFacts?.[0], from: 'size' }] },
      '/derivedFacts/0/from',
    ],
    [
      'a level that derives nothing',
      { derivedFacts: [{ ...base.derivedFacts?.[0], map: { few: true } }] },
      '/derivedFacts/0/map',
    ],
    [
      'derived from itself',
      { derivedFacts: [{ ...base.derivedFacts?.[0], whenUnstatedAnd: { fact: 'open', op: 'eq', value: true } }] },
      '/derivedFacts/0/whenUnstatedAnd',
    ],
    [
      'an engagement of nothing',
      { engagementTable: { appliesTo: ['rent'], rules: base.engagementTable?.rules } },
      '/engagementTable/appliesTo/0',
    ],
    [
      'an engagement that is none',
      { engagementTable: { appliesTo: ['buy'], rules: [{ when: { all: [] }, engagement: 'tight' }] } },
      '/engagementTable/rules/0/engagement',
    ],
    [
      'a table that may find nothing',
      {
        engagementTable: {
          appliesTo: ['buy'],
          rules: [{ when: { fact: 'open', op: 'eq', value: true }, engagement: 'loose' }],
        },
      },
      '/engagementTable/rules',
    ],
    ['shares out of order', { neutrality: { minShare: 0.5, maxShare: 0.4 } }, '/neutrality'],
    ['a form that is none', { aggregation: { form: 'median' } }, '/aggregation/form'],
    [
      'sums beyond 2^53',
      {
        criteria: [
          { ...base.criteria[0], weight: 1e-15 },
          { ...base.criteria[1], weight: 1e6 },
        ],
      },
      '/criteria',
    ],
  ])('%s', (_, change, pointer) => {
    const policy = Object.fromEntries(Object.entries({ ...base, ...change }).filter(([, part]) => part !== undefined));
    const result = parsePolicy(policy);
    expect(result.ok).toBe(false);
    expect(result.problems.map((problem) => problem.pointer)).toContain(pointer);
    expect(result.problems.every(({ code, severity }) => code === 'invalid-policy' && severity === 'error')).toBe(true);
    expect(() => recommend({}, { policy: policy as never })).toThrow(/./);
  });

  test('all at once, without a value', () => {
    const result = parsePolicy({ ...base, id: '', models: ['secret-model'], fitScale: [0] });
    expect(result.problems.length).toBeGreaterThan(3);
    expect(JSON.stringify(result.problems)).not.toContain('secret-model');
  });

  test.each([[null], ['policy'], [[]], [undefined]])('%j is no policy', (value) => {
    expect(parsePolicy(value)).toMatchObject({ ok: false });
  });

  test('hostile values are data', () => {
    const cyclic: Record<string, unknown> = { ...base };
    cyclic['about'] = cyclic;
    expect(parsePolicy(cyclic).ok).toBe(false);
    expect(() => recommend({}, { policy: cyclic as never })).toThrow();
    expect(
      parsePolicy({
        ...base,
        get about() {
          throw new Error('read');
        },
      }).ok,
    ).toBe(false);
  });

  test('options that are none', () => {
    expect(() => parsePolicy(base, { limit: 1 } as never)).toThrow(/limits/);
  });
});
