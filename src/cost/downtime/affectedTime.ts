import { sum } from '../../internal/numeric/sum.js';
import type { Stretch } from '../../metrics/availability/stretches.js';

/** An outage, with the share of those affected; undefined: not known. */
export interface AffectedStretch extends Stretch {
  readonly share: number | undefined;
}

/** Outages of which the time that they share counts once, in milliseconds. */
export interface AffectedTime {
  /** Time with any of them. */
  readonly outage: number;
  /** Time by share of those affected: with unknown shares as none, and as all. */
  readonly low: number;
  readonly high: number;
  /** Time in which the share is not known. */
  readonly unknown: number;
}

/**
 * The time of outages within a window, each moment weighed by the largest share of the outages that it lies in: who is affected by two is
 * affected once. A share that is not known does not matter next to one of 1.
 */
export function affectedTime(stretches: readonly AffectedStretch[], window: Stretch): AffectedTime {
  const cut = stretches
    .map(({ from, to, share }) => ({ share, from: Math.max(from, window.from), to: Math.min(to, window.to) }))
    .filter(({ from, to }) => from < to);
  const ends = [...new Set(cut.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const places = new Map(ends.map((ms, place) => [ms, place]));
  const length = (place: number): number => (ends[place + 1] ?? 0) - (ends[place] ?? 0);
  const paint = (unknownAs: number): readonly (AffectedStretch | undefined)[] => {
    const worth = ({ share = unknownAs }: AffectedStretch): number => share;
    const isUnknown = ({ share }: AffectedStretch): number => (share === undefined ? 1 : 0);
    return painted(
      cut.sort((a, b) => worth(b) - worth(a) || isUnknown(a) - isUnknown(b)),
      places,
    );
  };
  const weighed = (by: readonly (AffectedStretch | undefined)[], weight: (of: AffectedStretch) => number): number =>
    sum(by.map((of, place) => (of === undefined ? 0 : weight(of) * length(place))));
  const most = paint(1);
  return {
    outage: weighed(most, () => 1),
    low: weighed(paint(0), ({ share = 0 }) => share),
    high: weighed(most, ({ share = 1 }) => share),
    unknown: weighed(most, ({ share }) => (share === undefined ? 1 : 0)),
  };
}

/** For each piece of time between two ends, the first of the stretches that covers it: no piece is looked at twice. */
function painted(
  stretches: readonly AffectedStretch[],
  places: ReadonlyMap<number, number>,
): readonly (AffectedStretch | undefined)[] {
  const by = Array.from(places, (): AffectedStretch | undefined => undefined);
  const free = Array.from({ length: by.length + 1 }, (_, place) => place);
  const nextFree = (from: number): number => {
    let place = from;
    for (;;) {
      const next = free[place] ?? place;
      if (next === place) return place;
      free[place] = free[next] ?? next; // shortens the way for the next time
      place = next;
    }
  };
  for (const stretch of stretches) {
    const end = places.get(stretch.to) ?? 0;
    for (let place = nextFree(places.get(stretch.from) ?? 0); place < end; place = nextFree(place)) {
      by[place] = stretch;
      free[place] = place + 1;
    }
  }
  return by;
}
