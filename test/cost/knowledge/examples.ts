import type { TribalKnowledgeTax, TribalKnowledgeTaxInput } from '../../../src/cost/knowledge/model.js';
import type { KnownTribalKnowledgeTax } from '../../../src/cost/knowledge/model.js';

/** The tax where it is known. */
export function known(tax: TribalKnowledgeTax): KnownTribalKnowledgeTax {
  if (tax.status === 'unknown') throw new Error(`missing: ${tax.missing.join(', ')}`);
  return tax;
}

/** Freezes a value and all in it. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** One person of the worked comparison: p 0.12, S 100,000, M 1.5, rho 0.4, c 0.5, m 0.5. */
export const one: TribalKnowledgeTaxInput = frozen({
  people: [{ id: 'anna', annualSalary: 100_000, leavingRate: 0.12, concentration: 0.5 }],
  replacementMultiplier: 1.5,
  replacementShare: 0.4,
  mitigationRate: 0.5,
});

/** The three worked examples of neutrality: name, S, p, M, c, positions and tax of in-house, co-managed and fully managed. */
export const steadyYears = [
  ['quiet and stable', 90_000, 0.05, 1, 0.3, [4, 3, 1], [10_440, 6615, 2610]],
  ['night-heavy', 90_000, 0.15, 1.75, 0.5, [4, 3, 1], [58_050, 29_868.75, 14_512.5]],
  ['commodity', 70_000, 0.15, 0.8, 0.4, [2, 1, 0.25], [11_760, 5040, 1470]],
] as const;
