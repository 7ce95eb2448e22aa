const splitter = 134_217_729; // 2^27 + 1

/** A longer step is no correction: the root is not as well known as it seems. */
const longestStep = 5.960464477539063e-8; // 2^-24

/**
 * What a known root of a polynomial, rounded to a double, lacks: `-p(x) / p'(x)`, with the rounding errors of p carried along as if in twice
 * the precision.
 *
 * @param coefficients of the powers from 0
 * @param x above 0, at most 1
 * @returns 0 where the step would be longer than 2^-24 of x
 * @see S. Graillat, P. Langlois, N. Louvet, Compensated Horner scheme (2005); the splitting of products is T. Dekker's
 */
export function newtonStep(coefficients: readonly number[], x: number): number {
  const [xHigh, xLow] = split(x);
  let value = 0;
  let lost = 0;
  let slope = 0;
  for (let at = coefficients.length - 1; at >= 0; at--) {
    const coefficient = coefficients[at] ?? 0;
    slope = slope * x + value;
    const product = value * x;
    const [high, low] = split(value);
    const productError = low * xLow - (product - high * xHigh - low * xHigh - high * xLow);
    const sum = product + coefficient;
    const part = sum - product;
    const sumError = product - (sum - part) + (coefficient - part);
    lost = lost * x + (productError + sumError);
    value = sum;
  }
  const step = -(value + lost) / slope;
  return Math.abs(step) <= longestStep * x ? step : 0;
}

/** A double as the sum of two with half as many digits, so that products of such parts are exact. */
function split(value: number): readonly [high: number, low: number] {
  const wide = splitter * value;
  const high = wide - (wide - value);
  return [high, value - high];
}
