// What the page says, spelled out slowly and without the engine: rules by hand, scores as exact fractions.
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';
import type { Policy } from '../../src/recommendation/policy/model.js';
import type { Facts } from '../../src/recommendation/profile/model.js';

const provided = ['co-managed', 'co-managed-heavy', 'fully-managed'];

/** The hard constraints of the default policy, by hand. */
export function firedConstraints(facts: Facts): string[] {
  const covers = { none: true, partial: false, full: false }[String(facts['coverageGap'])];
  const stated = facts['has24x7Coverage'];
  const has24x7 = stated === undefined && facts['operates24x7'] === true ? covers : stated;
  const { contractResponseMin: contract, requiredResponseMin: required } = facts;
  return [
    ...(facts['internalOnlyAccess'] === true ? ['INTERNAL_ONLY_ACCESS'] : []),
    ...(facts['operates24x7'] === true && has24x7 === false ? ['COVERAGE_24X7_NO_INTERNAL'] : []),
    ...(facts['competitiveAdvantage'] === true ? ['COMPETITIVE_ADVANTAGE'] : []),
    ...(facts['internalItFte'] === 0 ? ['NO_INTERNAL_CAPABILITY'] : []),
    ...(facts['criticality'] === 'critical' &&
    typeof contract === 'number' &&
    typeof required === 'number' &&
    contract > required
      ? ['CONTRACT_RESPONSE_TOO_SLOW']
      : []),
  ];
}

const excludes: Readonly<Record<string, readonly string[]>> = {
  INTERNAL_ONLY_ACCESS: provided,
  COVERAGE_24X7_NO_INTERNAL: ['in-house'],
  COMPETITIVE_ADVANTAGE: ['fully-managed'],
  NO_INTERNAL_CAPABILITY: ['in-house', 'co-managed', 'co-managed-heavy'],
  CONTRACT_RESPONSE_TOO_SLOW: ['fully-managed'],
};

/** Models that a constraint rules out. */
export function excludedBy(code: string): readonly string[] {
  return excludes[code] ?? [];
}

/** The models left under the default policy. */
export function slowLeft(facts: Facts): string[] {
  const out = new Set(firedConstraints(facts).flatMap(excludedBy));
  let left = defaultPolicy.models.filter((model) => !out.has(model));
  const demote = (those: readonly string[]): void => {
    const rest = left.filter((model) => !those.includes(model));
    if (rest.length > 0) left = rest;
  };
  if (facts['maturity'] === 1) demote(['in-house', 'co-managed']);
  if (facts['skills'] === 'severe') demote(['in-house']);
  return left;
}

/** Weights with the emphasis of drivers, twice as large so that they are whole; 0 out of scope. */
export function slowWeights(facts: Facts, policy: Policy = defaultPolicy): number[] {
  const drivers = (facts['drivers'] ?? []) as readonly string[];
  const map = policy.driverEmphasis?.map ?? {};
  return policy.criteria.map(({ id, fact, serviceScopeOnly }) => {
    if (serviceScopeOnly === true && typeof facts[fact ?? id] !== 'string') return 0;
    const place = drivers.findIndex((driver) => map[driver]?.includes(id));
    return place < 0 ? 2 : place === 0 ? 4 : 3;
  });
}

/** What a criterion adds to each model for a weight of 1, times 6. */
export function slowUnits(at: number, answer: unknown, policy: Policy = defaultPolicy): number[] {
  const levels = policy.criteria[at]?.levels ?? {};
  const row = levels[String(answer)];
  if (answer === undefined || answer === null || row === undefined) return policy.models.map(() => 0);
  const rows = Object.values(levels);
  return policy.models.map((_, model) => {
    const sum = rows.reduce((all, fits) => all + (fits[model] ?? 0), 0);
    return (6 / rows.length) * (rows.length * (row[model] ?? 0) - sum);
  });
}

/** The units of each model. */
export function slowSums(facts: Facts, weights: readonly number[] = slowWeights(facts)): number[] {
  return defaultPolicy.models.map((_, model) =>
    defaultPolicy.criteria.reduce(
      (sum, { id, fact }, at) => sum + (weights[at] ?? 0) * (slowUnits(at, facts[fact ?? id])[model] ?? 0),
      0,
    ),
  );
}

/** Who wins. */
export function slowWinners(facts: Facts, weights?: readonly number[]): string[] {
  const left = slowLeft(facts);
  const sums = slowSums(facts, weights);
  const of = (model: string): number => sums[defaultPolicy.models.indexOf(model)] ?? 0;
  const best = Math.max(...left.map(of));
  return left.filter((model) => of(model) === best);
}
