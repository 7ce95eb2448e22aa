/** One way a year can go. */
export interface LossOutcome {
  readonly loss: number;
  readonly probability: number;
}
/** Somebody who may leave, with what is lost then. */
export interface Departure {
  readonly rate: number;
  readonly loss: number;
}

/** How the loss of a year is spread, for departures that do not depend on each other but by a shared shock. */
export interface LossTail {
  /** Smallest loss that is not exceeded in 10 of 100 years. */
  readonly p10: number;
  /** Smallest loss that is not exceeded in half of the years. */
  readonly p50: number;
  /** Smallest loss that is not exceeded in 90 of 100 years. */
  readonly p90: number;
  /** Largest loss that can happen. */
  readonly largest: number;
  /** Share of years without any loss. */
  readonly noLossRate: number;
}

/** Most different losses of a year that are counted: those of 16 people. A house default. */
export const mostOutcomes = 65_536;

const probabilitySlack = 1e-12; // of sums of products

/**
 * Every loss of a year that independent departures can make, with its probability, in ascending order; undefined where there are more
 * than {@link mostOutcomes}. Equal losses are one outcome, so that equal people take few.
 */
export function departureOutcomes(departures: readonly Departure[]): LossOutcome[] | undefined {
  let outcomes: LossOutcome[] = [{ loss: 0, probability: 1 }];
  for (const { rate, loss } of [...departures].sort((left, right) => left.loss - right.loss)) {
    if (loss === 0 || rate === 0) continue;
    const stay = rate === 1 ? [] : outcomes.map((each) => ({ ...each, probability: each.probability * (1 - rate) }));
    const leave = outcomes.map((each) => ({ loss: each.loss + loss, probability: each.probability * rate }));
    outcomes = mergedOutcomes(stay, leave);
    if (outcomes.length > mostOutcomes) return undefined;
  }
  return outcomes;
}

/** Two ascending lists as one. */
export function mergedOutcomes(left: readonly LossOutcome[], right: readonly LossOutcome[]): LossOutcome[] {
  const merged: LossOutcome[] = [];
  let [at, other] = [0, 0];
  for (;;) {
    const [a, b] = [left[at], right[other]];
    if (a === undefined && b === undefined) return merged;
    if (a !== undefined && b !== undefined && a.loss === b.loss) {
      merged.push({ loss: a.loss, probability: a.probability + b.probability });
      [at, other] = [at + 1, other + 1];
    } else if (b === undefined || (a !== undefined && a.loss < b.loss)) {
      if (a !== undefined) merged.push(a);
      at++;
    } else {
      merged.push(b);
      other++;
    }
  }
}

/** Outcomes of years of which a share goes one way and the rest another. */
export function mixedOutcomes(
  share: number,
  shocked: readonly LossOutcome[],
  calm: readonly LossOutcome[],
): LossOutcome[] {
  const scaled = (outcomes: readonly LossOutcome[], by: number): LossOutcome[] =>
    by === 0 ? [] : outcomes.map(({ loss, probability }) => ({ loss, probability: probability * by }));
  return mergedOutcomes(scaled(shocked, share), scaled(calm, 1 - share));
}

/** What is told of outcomes in ascending order, at least one. */
export function tailOf(outcomes: readonly LossOutcome[]): LossTail {
  const quantile = (level: number): number => {
    let reached = 0;
    const found = outcomes.find(({ probability }) => (reached += probability) >= level - probabilitySlack);
    return (found ?? outcomes[outcomes.length - 1])?.loss ?? 0;
  };
  return {
    p10: quantile(0.1),
    p50: quantile(0.5),
    p90: quantile(0.9),
    largest: outcomes[outcomes.length - 1]?.loss ?? 0,
    noLossRate: outcomes.find(({ loss }) => loss === 0)?.probability ?? 0,
  };
}
