import { membersOf } from './run.js';

/** How sure the first winner is, as numbers. */
export interface Lead {
  /** Lead over the second, 0 in a tie; null: one model is left. */
  readonly margin: number | null;
  /** The second model; -1: none. */
  readonly second: number;
  /** The share by which all weights may be wrong; null: one model is left. */
  readonly radius: number | null;
  /** The rival that comes up first; -1: none. */
  readonly rival: number;
}

/**
 * What the first winner leads by, and by what share all weights may be wrong before the nearest rival is level.
 *
 * @param from - where the contributions of this profile begin among those of many
 * @param to - where they end
 */
export function leadOf(
  left: number,
  winner: number,
  contributions: Float64Array,
  sums: Float64Array,
  from = 0,
  to: number = contributions.length,
): Lead {
  const count = sums.length;
  let [second, margin] = [-1, Infinity];
  let [rival, radius] = [-1, Infinity];
  for (let other = 0; other < count; other++) {
    if (other === winner || (left & (1 << other)) === 0) continue;
    const lead = (sums[winner] ?? 0) - (sums[other] ?? 0);
    if (lead < margin) [second, margin] = [other, lead];
    let spread = 0;
    for (let at = from; at < to; at += count) {
      spread += Math.abs((contributions[at + winner] ?? 0) - (contributions[at + other] ?? 0));
    }
    const share = lead === 0 ? 0 : lead / spread;
    if (share < radius) [rival, radius] = [other, share];
  }
  return second < 0 ? { margin: null, second, radius: null, rival } : { margin, second, radius, rival };
}

/**
 * The nearest weight of each criterion at which a rival is level with the winner: NaN where there is none.
 *
 * @param profile - which one of many profiles the contributions, flips and rivals are about
 */
export function flipWeights(
  left: number,
  winner: number,
  weights: Float64Array,
  contributions: Float64Array,
  sums: Float64Array,
  flips: Float64Array,
  rivals: Int8Array,
  profile = 0,
): void {
  const count = sums.length;
  const first = profile * weights.length;
  for (let criterion = 0; criterion < weights.length; criterion++) {
    const weight = weights[criterion] ?? 0;
    let nearest = Infinity;
    flips[first + criterion] = NaN;
    rivals[first + criterion] = -1;
    for (let other = 0; other < count; other++) {
      if (other === winner || (left & (1 << other)) === 0) continue;
      const at = (first + criterion) * count;
      const gain = (contributions[at + winner] ?? 0) - (contributions[at + other] ?? 0);
      if (gain === 0) continue; // this weight does not matter between the two, or the criterion is out of scope
      const step = (((sums[winner] ?? 0) - (sums[other] ?? 0)) * weight) / gain;
      if (step > weight || Math.abs(step) >= nearest) continue;
      nearest = Math.abs(step);
      flips[first + criterion] = weight - step;
      rivals[first + criterion] = other;
    }
  }
}

/** The least share of weight that must be moved until a rival is level, and the rivals that no weights bring up. */
export interface Shift {
  /** Half the L1 distance of the normalized weights; null: no shift can. */
  readonly mass: number | null;
  /** The rival; -1: none. */
  readonly rival: number;
  /** Rivals that are nowhere better and somewhere worse. */
  readonly dominated: readonly number[];
}

/**
 * Moves weight from the criteria where the winner gains most to the one where it loses most until a rival is level; the least over all
 * rivals. Taking the greatest gains first gives the optimum of the linear program.
 */
export function smallestShift(
  left: number,
  winner: number,
  weights: Float64Array,
  contributions: Float64Array,
  models: number,
): Shift {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const dominated: number[] = [];
  let [mass, rival]: [number | null, number] = [null, -1];
  for (const other of membersOf(left)) {
    if (other === winner) continue;
    const gains = [...weights].flatMap((weight, criterion) => {
      const at = criterion * models;
      const gain = (contributions[at + winner] ?? 0) - (contributions[at + other] ?? 0);
      return weight === 0 ? [] : [{ share: weight / total, weight, gain: gain / weight }];
    });
    const lead = gains.reduce((sum, { weight, gain }) => sum + weight * gain, 0);
    if (gains.every(({ gain }) => gain >= 0) && gains.some(({ gain }) => gain > 0)) dominated.push(other);
    const moved = movedUntilLevel(gains, Math.round(lead) / total);
    if (moved !== null && (mass === null || moved < mass)) [mass, rival] = [moved, other];
  }
  return { mass, rival, dominated };
}

interface Gain {
  readonly share: number;
  readonly gain: number;
}

function movedUntilLevel(gains: readonly Gain[], lead: number): number | null {
  if (lead === 0) return 0;
  const lowest = gains.reduce((least, { gain }) => Math.min(least, gain), 0);
  if (lowest === 0) return null;
  let [rest, moved] = [lead, 0];
  for (const { share, gain } of [...gains].sort((a, b) => b.gain - a.gain)) {
    const most = share * (gain - lowest);
    if (most >= rest) return moved + rest / (gain - lowest);
    rest -= most;
    moved += share;
  }
  return moved; // all weight stands on the criterion where the winner loses most
}
