import { expect, test } from 'vitest';
import { diffPolicies } from '../../src/recommendation/diffPolicies.js';
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';
import type { Policy } from '../../src/recommendation/policy/model.js';
import { invalidArgument } from '../internal/invalidArgument.js';
import { outsourcingMatrix } from './fixtures/outsourcingMatrix.js';
import { scenarios } from './fixtures/scenarios.js';

const profiles = scenarios.map(({ facts }) => facts);
const { constraints = [], strongPreferences = [], flags = [] } = defaultPolicy;

test('a policy does not differ from itself', () => {
  const { before, after, kind: _, ...lists } = diffPolicies(defaultPolicy, { ...defaultPolicy }, { profiles });
  expect(after).toEqual(before);
  expect(lists).toEqual({
    models: { added: [], removed: [] },
    criteria: { added: [], removed: [] },
    fits: [],
    weights: [],
    rules: [],
    otherParts: [],
    decisions: [],
  });
  expect(_).toBe('policy-difference');
});

test('tells fits, weights, rules and other parts, and the scenarios that are decided otherwise', () => {
  const changed: Policy = {
    ...defaultPolicy,
    version: '2',
    criteria: defaultPolicy.criteria.map((criterion) => {
      if (criterion.id === 'cost') return { ...criterion, weight: 2 };
      if (criterion.id !== 'team') return criterion;
      return { ...criterion, levels: { ...criterion.levels, lean: [2, 4, 3, 2] } };
    }),
    constraints: constraints.slice(1),
    strongPreferences: [...strongPreferences].reverse(),
    flags: [
      ...flags.map((flag) => (flag.code === 'HEROICS' ? { ...flag, severity: 'blocker' as const } : flag)),
      { ...(flags[0] ?? strongPreferences[0]), code: 'NEW', severity: 'warning' } as (typeof flags)[number],
    ],
    neutrality: undefined,
  };
  const difference = diffPolicies(defaultPolicy, changed, { profiles });
  expect(difference.fits).toEqual([{ criterionId: 'team', level: 'lean', model: 'in-house', before: 1, after: 2 }]);
  expect(difference.weights).toEqual([{ criterionId: 'cost', before: 1, after: 2 }]);
  expect(difference.rules).toEqual([
    { code: 'HEROICS', ruleClass: 'flag', change: 'changed' },
    { code: 'INTERNAL_ONLY_ACCESS', ruleClass: 'constraint', change: 'removed' },
    { code: 'NEW', ruleClass: 'flag', change: 'added' },
  ]);
  expect(difference.otherParts).toEqual(['neutrality', 'strongPreferences']);
  // V15 is feasible without the constraint; V02 stays in-house, by score.
  expect(difference.decisions).toContainEqual({ profile: 14, before: [], after: ['co-managed'] });
  expect(difference.decisions.map(({ profile }) => profile)).not.toContain(1);
  expect(difference.before.digest).not.toBe(difference.after.digest);
  expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
});

test('policies of other words share nothing', () => {
  const { models, criteria, fits } = diffPolicies(defaultPolicy, outsourcingMatrix);
  expect(models).toEqual({ added: outsourcingMatrix.models, removed: defaultPolicy.models });
  expect(criteria.added).toEqual(['importance', 'contribution']);
  expect(fits).toEqual([]);
});

test('refusals', () => {
  expect(() => diffPolicies(defaultPolicy, outsourcingMatrix, { profiles: [{ team: 'lean' }] })).toThrow(
    invalidArgument('options.profiles/0/team'),
  );
  expect(() => diffPolicies({} as never, defaultPolicy)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  expect(() => diffPolicies(defaultPolicy, defaultPolicy, { profiles: {} } as never)).toThrow(
    invalidArgument('options.profiles'),
  );
  expect(() => diffPolicies(defaultPolicy, defaultPolicy, { profile: [] } as never)).toThrow(
    expect.objectContaining({ code: 'unknown-option' }),
  );
});
