import { giniIndex } from '../fairness/giniIndex.js';
import { jainIndex } from '../fairness/jainIndex.js';
import { overload } from '../fairness/overload.js';
import { pairBalance } from '../fairness/pairBalance.js';
import { burdenMeasures } from './model.js';
import type { LoadFairness, PersonBurden } from './model.js';

/** How evenly each known measure is spread. */
export function loadFairness(people: readonly PersonBurden[]): LoadFairness[] {
  const shares = people.map(({ share }) => share);
  return burdenMeasures.flatMap((measure) => {
    const loads = people.map((person) => person[measure]);
    return loads.every((load) => load !== null) ? [fairnessOf(measure, loads, shares, people)] : [];
  });
}

function fairnessOf(
  measure: LoadFairness['measure'],
  loads: readonly number[],
  shares: readonly number[],
  people: readonly PersonBurden[],
): LoadFairness {
  const over = overload(loads, { shares });
  return {
    measure,
    jain: jainIndex(loads, { shares }),
    gini: giniIndex(loads, { shares }),
    pairBalance: pairBalance(loads, { shares }),
    overload:
      over.status === 'ok'
        ? {
            ...over,
            value: over.value.map(({ position, excess }) => ({ personId: people[position]?.personId ?? '', excess })),
          }
        : over,
  };
}
