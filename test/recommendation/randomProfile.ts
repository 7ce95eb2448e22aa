import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';
import type { Policy } from '../../src/recommendation/policy/model.js';
import type { Facts, FactValue } from '../../src/recommendation/profile/model.js';

/** Whole numbers below a bound, the same for the same seed. */
export function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const yesNo = (defaultPolicy.facts ?? []).filter(({ kind }) => kind === 'yes-no').map(({ id }) => id);

/** The levels of a criterion as they are stated. */
export function levelsOf(levels: Readonly<Record<string, unknown>>): (string | number)[] {
  return Object.keys(levels).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** How likely each kind of fact is stated, in per cent. */
export interface Likelihood {
  readonly criteria: number;
  readonly facts: number;
  readonly service?: number;
}

/** Any profile for a policy with the criteria of the default one. */
export function anyProfile(draw: (below: number) => number, likely: Likelihood, policy: Policy = defaultPolicy): Facts {
  const facts: Record<string, FactValue> = {};
  for (const { id, fact, levels, serviceScopeOnly } of policy.criteria) {
    const chance = serviceScopeOnly === true ? (likely.service ?? 0) : likely.criteria;
    const words = levelsOf(levels);
    if (draw(100) < chance) facts[fact ?? id] = words[draw(words.length)] ?? null;
  }
  for (const id of yesNo) if (draw(100) < likely.facts) facts[id] = draw(2) === 1;
  if (draw(100) < likely.facts) facts['internalItFte'] = [0, 0.5, 7, 8, 11, 12, 30][draw(7)] ?? 0;
  if (draw(100) < likely.facts) facts['contractResponseMin'] = [15, 60, 240][draw(3)] ?? 0;
  if (draw(100) < likely.facts) facts['requiredResponseMin'] = [15, 60, 240][draw(3)] ?? 0;
  if (draw(100) < likely.facts) {
    const drivers = Object.keys(policy.driverEmphasis?.map ?? {});
    facts['drivers'] = drivers.filter(() => draw(3) === 0).concat(drivers[draw(drivers.length)] ?? []);
    facts['drivers'] = [...new Set(facts['drivers'])];
  }
  return facts;
}
