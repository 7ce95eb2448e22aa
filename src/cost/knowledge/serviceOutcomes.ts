import type { LossOutcome } from './lossTail.js';

/** A service with what is lost when its holders leave. */
export interface HeldLoss {
  /** Positions of its holders, at least one. */
  readonly holders: readonly number[];
  readonly onAll: number;
  readonly onOneLeft: number;
}

/** Most holders whose departures are enumerated: 2^16 = 65,536 ways. A house default. */
export const mostHolders = 16;

/** Every loss of a year by who of all holders leaves, with its chance, in ascending order; undefined for more than 16 holders. */
export function serviceOutcomes(rates: readonly number[], services: readonly HeldLoss[]): LossOutcome[] | undefined {
  if (rates.length > mostHolders) return undefined;
  const chances = new Map<number, number>();
  const isGone = rates.map(() => false);

  function visit(at: number, chance: number): void {
    if (chance === 0) return;
    const rate = rates[at];
    if (rate === undefined) {
      const loss = lossOf(services, isGone);
      chances.set(loss, (chances.get(loss) ?? 0) + chance);
      return;
    }
    isGone[at] = true;
    visit(at + 1, chance * rate);
    isGone[at] = false;
    visit(at + 1, chance * (1 - rate));
  }
  visit(0, 1);
  return [...chances].map(([loss, probability]) => ({ loss, probability })).sort((a, b) => a.loss - b.loss);
}

function lossOf(services: readonly HeldLoss[], isGone: readonly boolean[]): number {
  let loss = 0;
  for (const { holders, onAll, onOneLeft } of services) {
    let left = 0;
    for (const at of holders) if (isGone[at] !== true) left++;
    if (left === 0) loss += onAll;
    else if (left === 1 && holders.length >= 2) loss += onOneLeft;
  }
  return loss;
}
