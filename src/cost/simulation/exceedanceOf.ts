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
  const above = new Uint32Array(steps + 1);
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? 0;
    let cell = Math.min(steps, ((value - low) * scale) | 0);
    // Rounding may put a value one cell off.
    while (cell > 0 && value <= (amounts[cell] ?? 0)) cell--;
    while (cell < steps && value > (amounts[cell + 1] ?? Infinity)) cell++;
    if (value > (amounts[cell] ?? 0)) above[cell] = (above[cell] ?? 0) + 1;
  }
  let count = 0;
  const shares = new Float64Array(steps + 1);
  for (let at = steps; at >= 0; at--) {
    count += above[at] ?? 0;
    shares[at] = count / column.length;
  }
  return Array.from(amounts, (amount, at) => ({ amount: amount + 0, share: shares[at] ?? 0 }));
}
