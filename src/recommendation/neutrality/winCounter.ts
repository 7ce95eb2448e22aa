import type { ModelShare, WinShares } from './model.js';

/** Counts profiles by the set of models that win. */
export interface WinCounter {
  readonly counts: Float64Array;
  readonly add: (winners: number) => void;
}

/** A counter for every set of models. */
export function winCounter(models: number): WinCounter {
  const counts = new Float64Array(1 << models);
  return { counts, add: (winners) => (counts[winners] = (counts[winners] ?? 0) + 1) };
}

/** The shares behind the counts. */
export function winShares(models: readonly string[], { counts }: WinCounter, isSample: boolean): WinShares {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const bySize = models.map(() => 0);
  const share = models.map(() => 0);
  const square = models.map(() => 0);
  for (const [mask, count] of counts.entries()) {
    if (mask === 0 || count === 0) continue;
    const size = models.filter((_, model) => (mask & (1 << model)) !== 0).length;
    bySize[size - 1] = (bySize[size - 1] ?? 0) + count;
    for (const model of models.keys()) {
      if ((mask & (1 << model)) === 0) continue;
      share[model] = (share[model] ?? 0) + count / size;
      square[model] = (square[model] ?? 0) + count / (size * size);
    }
  }
  const shares = models.map((model, at): ModelShare => {
    const mean = (share[at] ?? 0) / total;
    const variance = Math.max(0, (square[at] ?? 0) / total - mean * mean);
    return {
      model,
      share: mean,
      soleWins: counts[1 << at] ?? 0,
      standardError: isSample ? Math.sqrt(variance / total) : null,
    };
  });
  const tiesBySize = bySize.flatMap((profiles, at) => (at > 0 && profiles > 0 ? [{ models: at + 1, profiles }] : []));
  return {
    shares,
    ties: tiesBySize.reduce((sum, { profiles }) => sum + profiles, 0),
    tiesBySize,
    infeasible: counts[0] ?? 0,
  };
}
