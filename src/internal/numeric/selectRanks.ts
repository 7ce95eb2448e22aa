import { partition } from './partition.js';

/**
 * Moves the values so that those at some ascending places stand where sorting would put them. Places that lie near each other cost hardly
 * more than one of them, as they share all but the last cuts.
 */
export function selectRanks(values: Float64Array, places: readonly number[]): void {
  select(values, places, 0, values.length - 1);
}

function select(values: Float64Array, places: readonly number[], from: number, to: number): void {
  const cut = { left: 0, right: 0 };
  let [low, high] = [from, to];
  let wanted = places;
  while (low < high && wanted.length > 0) {
    partition(values, low, high, cut);
    const { left, right } = cut;
    const before = wanted.filter((place) => place <= right);
    const behind = wanted.filter((place) => place >= left);
    if (right - low < high - left) {
      select(values, before, low, right); // the smaller part, so that few calls stand in each other
      low = left;
      wanted = behind;
    } else {
      select(values, behind, left, high);
      high = right;
      wanted = before;
    }
  }
}
