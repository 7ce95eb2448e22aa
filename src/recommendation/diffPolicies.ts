import { checkOptions, refuse } from '../internal/check.js';
import { refuseFaults } from '../internal/checkNumbers.js';
import { digest } from '../internal/digest.js';
import { guarded } from '../internal/guarded.js';
import { compareText } from '../internal/text/compareText.js';
import type { FitChange, NameChanges, PolicyDifference, RuleChange, RuleClass } from './difference/model.js';
import { checkedEngine } from './engine/checkedEngine.js';
import type { Engine } from './engine/model.js';
import { situationOf } from './engine/situation.js';
import type { Policy, PolicyCriterion, PolicyRule } from './policy/model.js';
import type { Facts, OperatingProfile } from './profile/model.js';
import { profileFaults } from './profile/profileFaults.js';
import { stateFacts } from './profile/stateFacts.js';
import { namesOf } from './result/counterfactualsOf.js';

/** Options of {@link diffPolicies}. */
export interface DiffPoliciesOptions {
  /** Profiles to decide by both, which both must know the facts of; absent: none. */
  readonly profiles?: readonly (OperatingProfile | Facts)[] | undefined;
}

/**
 * What sets two policies apart: models, criteria, fits, weights and rules, and which profiles they decide otherwise.
 *
 * @returns in the order of the policies; rules by code; empty lists where nothing differs
 * @throws ComanagedError `invalid-argument` with every problem of a policy, or for a profile that one of them does not know; `unknown-option`
 *
 * @example
 * ```ts
 * import { defaultPolicy, diffPolicies } from 'comanaged/recommendation';
 *
 * const [first, ...rest] = defaultPolicy.criteria;
 * const ours = { ...defaultPolicy, id: 'ours', criteria: first ? [{ ...first, weight: 3 }, ...rest] : [] };
 * const { weights, decisions } = diffPolicies(defaultPolicy, ours, { profiles: [{ maturity: 2, cost: 'high' }] });
 * weights;
 * // => [{ criterionId: 'maturity', before: 1, after: 3 }]
 * decisions;
 * // => [{ profile: 0, before: ['fully-managed'], after: ['co-managed'] }]
 * ```
 */
export function diffPolicies(before: Policy, after: Policy, options: DiffPoliciesOptions = {}): PolicyDifference {
  return guarded('after', () => {
    checkOptions(options, 'options', ['profiles']);
    const { profiles = [] } = options;
    if (!Array.isArray(profiles)) refuse('options.profiles', 'be an array');
    const [old, now] = [checkedEngine(before), checkedEngine(after)];
    const known: readonly Facts[] = profiles as readonly Facts[]; // checked next
    refuseFaults(
      known.flatMap((facts, at) => {
        const path = `options.profiles/${at}`;
        const faults = profileFaults(old, facts, path);
        return faults.length > 0 ? faults : profileFaults(now, facts, path);
      }),
    );
    const shared = before.criteria.flatMap((criterion) => {
      const other = after.criteria.find(({ id }) => id === criterion.id);
      return other === undefined ? [] : [[criterion, other] as const];
    });
    return {
      kind: 'policy-difference',
      before: { id: before.id, version: before.version, digest: old.digest() },
      after: { id: after.id, version: after.version, digest: now.digest() },
      models: nameChanges(before.models, after.models),
      criteria: nameChanges(
        before.criteria.map(({ id }) => id),
        after.criteria.map(({ id }) => id),
      ),
      fits: shared.flatMap(([one, other]) => fitChanges(before, after, one, other)),
      weights: shared.flatMap(([one, other]) =>
        one.weight === other.weight ? [] : [{ criterionId: one.id, before: one.weight, after: other.weight }],
      ),
      rules: ruleChanges(before, after),
      otherParts: otherParts(before, after),
      decisions: known.flatMap((facts, profile) => {
        const [first, second] = [winnersUnder(old, facts), winnersUnder(now, facts)];
        return first.join('\n') === second.join('\n') ? [] : [{ profile, before: first, after: second }];
      }),
    };
  });
}

function nameChanges(before: readonly string[], after: readonly string[]): NameChanges {
  return {
    added: after.filter((name) => !before.includes(name)),
    removed: before.filter((name) => !after.includes(name)),
  };
}

function fitChanges(before: Policy, after: Policy, one: PolicyCriterion, other: PolicyCriterion): FitChange[] {
  const levels = [...new Set([...Object.keys(one.levels), ...Object.keys(other.levels)])];
  const models = before.models.filter((model) => after.models.includes(model));
  return levels.flatMap((level) =>
    models.flatMap((model) => {
      const first = one.levels[level]?.[before.models.indexOf(model)] ?? null;
      const second = other.levels[level]?.[after.models.indexOf(model)] ?? null;
      return first === second ? [] : [{ criterionId: one.id, level, model, before: first, after: second }];
    }),
  );
}

function rulesOf({
  constraints = [],
  strongPreferences = [],
  flags = [],
}: Policy): Map<string, [RuleClass, PolicyRule]> {
  const named = (ruleClass: RuleClass, rules: readonly PolicyRule[]) =>
    rules.map((rule): [string, [RuleClass, PolicyRule]] => [rule.code, [ruleClass, rule]]);
  return new Map([
    ...named('constraint', constraints),
    ...named('preference', strongPreferences),
    ...named('flag', flags),
  ]);
}

function ruleChanges(before: Policy, after: Policy): RuleChange[] {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const codes = [...new Set([...old.keys(), ...now.keys()])].sort(compareText);
  return codes.flatMap((code): RuleChange[] => {
    const [first, second] = [old.get(code), now.get(code)];
    const [ruleClass = 'flag'] = second ?? first ?? [];
    if (first === undefined) return [{ code, ruleClass, change: 'added' }];
    if (second === undefined) return [{ code, ruleClass, change: 'removed' }];
    return digest(first) === digest(second) ? [] : [{ code, ruleClass, change: 'changed' }];
  });
}

/** Parts without a list of their own; the order of preferences matters as well. */
function otherParts(before: Policy, after: Policy): string[] {
  const parts = [
    'fitScale',
    'facts',
    'askFirst',
    'driverEmphasis',
    'derivedFacts',
    'engagementTable',
    'aggregation',
    'neutrality',
  ] as const;
  const order = ({ strongPreferences = [] }: Policy): string => strongPreferences.map(({ code }) => code).join(' ');
  return [
    ...parts.filter((part) => digest(before[part] ?? null) !== digest(after[part] ?? null)),
    ...(order(before) === order(after) ? [] : ['strongPreferences']),
  ];
}

function winnersUnder(engine: Engine, facts: Facts): string[] {
  const stated = stateFacts(engine, facts, new Float64Array(engine.facts.length + 1));
  const settings = { preferences: engine.preferences, weights: null, weightScale: engine.weightScale };
  return namesOf(engine, situationOf(engine, settings, stated).winners);
}
