import { chebyshev } from '../../numeric/chebyshev.js';
import { exp } from '../../numeric/exp.js';
import { ln } from '../../numeric/ln.js';
import { normalCdf } from '../../numeric/normalCdf.js';
import type { Ends, QuantileFunction } from './model.js';

/** Points of the fit; those of the Chebyshev polynomial of this degree. */
const points = 64;
/** Of 180 / 128 degrees. */
const cosine = 0.9996988186962042;
const sine = 0.024541228522912288;
/** Just beyond the normal score of 2^-16. */
const farthest = 4.17;
/** Terms of the series below it do not matter. */
const negligible = 1e-13;
/** What a series may be off by where it is tried, as a share of the value. */
const tolerance = 1e-9;
const tries = 16;

/**
 * A stand-in for a slow quantile function, by the normal score of a share from 2^-16 to 1 - 2^-16: the logarithm of the distance to its ends as a series in the normal
 * score of the share, where it is nearly straight.
 *
 * @returns undefined where it is off by more than 1e-9 at any of 16 points, or has no value there
 */
export function scoreSeries(quantile: QuantileFunction, ends: Ends): ((z: number) => number) | undefined {
  const cosines = cosinesOf();
  const values = Array.from({ length: points }, (_, k) =>
    toScale(quantile(normalCdf(farthest * (cosines[2 * k + 1] ?? 0))), ends),
  );
  if (!values.every(Number.isFinite)) return undefined;
  const coefficients = Array.from({ length: points }, (_, degree) => {
    let total = 0;
    for (let k = 0; k < points; k++) total += (values[k] ?? 0) * (cosines[(degree * (2 * k + 1)) % (4 * points)] ?? 0);
    return (degree === 0 ? 1 : 2) * (total / points);
  }).reverse();
  const first = coefficients.findIndex((coefficient) => Math.abs(coefficient) > negligible);
  const used = coefficients.slice(Math.max(first, 0));
  const series = (z: number): number => fromScale(chebyshev(z / farthest, used), ends);
  for (let at = 0; at < tries; at++) {
    const z = (farthest * (2 * at + 1 - tries)) / tries;
    const exact = quantile(normalCdf(z));
    if (!(Math.abs(series(z) - exact) <= tolerance * Math.abs(exact))) return undefined;
  }
  return series;
}

function toScale(x: number, { least, most }: Ends): number {
  const isWithin = x > least && (most === undefined || x < most);
  if (!isWithin) return NaN;
  return ln(x - least) - (most === undefined ? 0 : ln(most - x));
}

function fromScale(y: number, { least, most }: Ends): number {
  if (y > 700 || y < -700) return NaN;
  if (most === undefined) return least + exp(y);
  return least + (most - least) / (1 + exp(-y));
}

/** The cosines of all multiples of 180 / 128 degrees, by turning from each to the next. */
function cosinesOf(): Float64Array {
  const cosines = new Float64Array(4 * points);
  let x = 1;
  let y = 0;
  for (let at = 0; at < cosines.length; at++) {
    cosines[at] = x;
    const turned = x * cosine - y * sine;
    y = x * sine + y * cosine;
    x = turned;
  }
  return cosines;
}
