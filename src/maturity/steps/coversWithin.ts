import { effortSlack } from './cheapestCover.js';
import type { CoverCost, CoverItem } from './cheapestCover.js';

/**
 * Sets of items that cover a deficit within an effort and a number of items, those with earlier items first.
 *
 * @param most no more sets are looked for
 */
export function coversWithin(items: readonly CoverItem[], deficit: number, cost: CoverCost, most: number): number[][] {
  const found: number[][] = [];
  const byRatio = items.map((_, at) => at).sort((a, b) => ratio(items[a]) - ratio(items[b]) || a - b);
  const limit = cost.effort + effortSlack(cost.effort);
  const taken: number[] = [];
  const visit = (at: number, open: number, spent: number): void => {
    if (found.length >= most || spent > limit) return;
    if (open <= 0) {
      found.push([...taken]);
      return;
    }
    const item = items[at];
    if (item === undefined || taken.length >= cost.count) return;
    if (spent + leastEffort(items, byRatio, at, open) > limit) return;
    taken.push(at);
    visit(at + 1, open - item.gain, spent + item.effort);
    taken.pop();
    visit(at + 1, open, spent);
  };
  visit(0, deficit, 0);
  return found;
}

function ratio(item: CoverItem | undefined): number {
  return item === undefined ? Infinity : item.effort / item.gain;
}

/** Effort to cover a deficit with items from a place on, the last of them in part. */
function leastEffort(items: readonly CoverItem[], byRatio: readonly number[], from: number, deficit: number): number {
  let [open, spent] = [deficit, 0];
  for (const at of byRatio) {
    const item = items[at];
    if (at < from || item === undefined) continue;
    if (item.gain >= open) return spent + (item.effort * open) / item.gain;
    open -= item.gain;
    spent += item.effort;
  }
  return Infinity;
}
