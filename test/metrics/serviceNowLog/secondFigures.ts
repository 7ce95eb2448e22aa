/** A figure with its limits; what was not reached is undefined. */
export interface SecondFigure {
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

const normal975 = 1.959963984540054;
const slack = 1e-12;

/** Quantile of type 7, with the order statistics that enclose it with 95 %, by adding up the binomial law. */
export function sortedQuantile(values: readonly number[], p: number): SecondFigure {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const place = (n - 1) * p;
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  const chances = binomialLaw(n, p);
  let [low, high] = [0, 0];
  let sum = 0; // P(B < k)
  for (let k = 0; k <= n; k++) {
    if (sum <= 0.025) low = k;
    if (high === 0 && sum >= 0.975) high = k;
    sum += chances[k] ?? 0;
  }
  return { value: below + (place % 1) * (above - below), low: sorted[low - 1], high: sorted[high - 1] };
}

/** Chances of 0 to n, from sums of logarithms. */
function binomialLaw(n: number, p: number): readonly number[] {
  const factorials = [0];
  for (let k = 1; k <= n; k++) factorials.push((factorials[k - 1] ?? 0) + Math.log(k));
  const of = (k: number) => factorials[k] ?? NaN;
  return factorials.map((each, k) => Math.exp(of(n) - each - of(n - k) + k * Math.log(p) + (n - k) * Math.log(1 - p)));
}

/**
 * The first time by which half have ended, by the product-limit estimate, and the first times at which its log-log limits with Greenwood's
 * variance fall to a half: at each time all are counted again that were still watched.
 */
export function productLimitMedian(ended: readonly number[], open: readonly number[]): SecondFigure {
  let survival = 1;
  let greenwood = 0;
  const found: { value?: number; low?: number; high?: number } = {};
  for (const time of [...new Set(ended)].sort((a, b) => a - b)) {
    const events = ended.filter((each) => each === time).length;
    const watched = [...ended, ...open].filter((each) => each >= time).length;
    survival *= 1 - events / watched;
    greenwood += events / (watched * (watched - events));
    const error = Math.sqrt(greenwood) / Math.log(survival); // of ln(-ln S)
    const limits = [1, -1].map((side) => survival ** Math.exp(side * normal975 * error));
    if (survival <= 0.5 + slack) found.value ??= time;
    if (Math.min(...limits) <= 0.5 + slack) found.low ??= time;
    if (Math.max(...limits) <= 0.5 + slack) found.high ??= time;
  }
  return { value: found.value, low: found.low, high: found.high };
}

/** Share with the score interval of 95 %, from the roots of (share - q)^2 = z^2 q (1 - q) / n. */
export function scoreShare(count: number, n: number): SecondFigure {
  const share = count / n;
  const z2 = normal975 * normal975;
  const [a, b, c] = [1 + z2 / n, -(2 * share + z2 / n), share * share];
  const root = Math.sqrt(b * b - 4 * a * c);
  return { value: share, low: (-b - root) / (2 * a), high: (-b + root) / (2 * a) };
}
