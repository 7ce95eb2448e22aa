/** ln(F / p) at a point, its slope F' / F, and as its bend the derivative of ln |F'|. */
export interface Local {
  readonly value: number;
  readonly slope: number;
  readonly bend: number;
}

interface Search {
  readonly start: number;
  readonly low: number;
  readonly high: number;
  readonly rises: boolean;
}

const mostSteps = 200;
/** Of the value: after a step from nearer than this the rest, its third power, is below the last digits. */
const nearEnough = 1e-5;

/**
 * Where ln(F(t) / p) is 0, between `low` and `high`; F rises or falls. By Halley's steps, and by halves where a step leaves what is known
 * to hold the root. With s the slope, the second derivative is s (bend - s).
 *
 * @returns the end of the interval that is nearer to it where the root lies outside
 */
export function rootOfConcave({ start, low, high, rises }: Search, of: (t: number) => Local): number {
  let from = low;
  let to = high;
  let t = Math.min(Math.max(start, low), high);
  for (let step = 0; step < mostSteps; step++) {
    const { value, slope, bend } = of(t);
    if (value === 0) return t;
    if (value > 0 === rises) to = t;
    else from = t;
    const newton = value / slope;
    const curve = 1 - (newton * (bend - slope)) / 2;
    const next = t - newton / Math.max(0.5, Math.min(2, curve));
    const isInside = next >= from && next <= to; // false for no number
    if (isInside && Math.abs(value) < nearEnough) return next;
    const halfway = from + (to - from) / 2;
    if (halfway <= from || halfway >= to) return t;
    t = isInside ? next : halfway;
  }
  return t;
}
