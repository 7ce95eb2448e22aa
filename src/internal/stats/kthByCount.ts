const mostSteps = 60;

/**
 * The k-th smallest of numbers that are not written down, by halving: they are known by how many of them do not exceed a limit.
 *
 * @param k from 1
 * @param low, high what encloses all of them
 * @returns within 2^-60 of the width
 */
export function kthByCount(k: number, low: number, high: number, countAtMost: (limit: number) => number): number {
  let [below, above] = [low, high];
  for (let step = 0; step < mostSteps; step++) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) break;
    if (countAtMost(middle) >= k) above = middle;
    else below = middle;
  }
  return above;
}
