/**
 * Where a function changes its sign between two numbers above 0: of the two neighboring doubles around it the one with the smaller value.
 *
 * First between powers (halfway by the geometric mean), then between numbers of the same size, about 70 steps in all.
 *
 * @param sign of the function up to the change, 1 or -1
 */
export function bisect(value: (x: number) => number, from: number, to: number, sign: number): number {
  let low = from;
  let high = to;
  while (high > 2 * low) {
    const middle = Math.sqrt(low) * Math.sqrt(high);
    if (value(middle) * sign > 0) low = middle;
    else high = middle;
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (value(middle) * sign > 0) low = middle;
    else high = middle;
  }
  return Math.abs(value(low)) < Math.abs(value(high)) ? low : high;
}
