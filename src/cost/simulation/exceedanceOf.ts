import type { SampleFigures } from './sampleSummary.js';

/** Steps of the amounts. */
const steps = 20;

/** Shares above equally spaced amounts. */
export function exceedanceOf(
  column: Float64Array,
  { least: low, most: high }: SampleFigures,
): { readonly amount: number; readonly share: number }[] {
  if (low === high) return [{ amount: low + 0, share: 0 }];
  const amounts = Float64Array.from({ length: steps + 1 }, (_, at) =>
    at === steps ? high : low + ((high - low) * at) / steps,
  );
  const scale = steps / (high - low);
  // Entry k + 1 counts what lies above amount k and at most at amount k + 1; entry 0 what lies above none.
  const counts = new Uint32Array(steps + 2);
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? 0;
    let cell = Math.min(steps, ((value - low) * scale) | 0);
    // Rounding may put a value one cell off.
    while (cell >= 0 && value <= (amounts[cell] ?? 0)) cell--;
    while (cell < steps && value > (amounts[cell + 1] ?? Infinity)) cell++;
    counts[cell + 1] = (counts[cell + 1] ?? 0) + 1;
  }
  let count = 0;
  const shares = new Float64Array(steps + 1);
  for (let at = steps; at >= 0; at--) {
    count += counts[at + 1] ?? 0;
    shares[at] = count / column.length;
  }
  return Array.from(amounts, (amount, at) => ({ amount: amount + 0, share: shares[at] ?? 0 }));
}
