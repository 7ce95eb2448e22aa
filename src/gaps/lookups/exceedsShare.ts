/** How far sums of fractions may be off by rounding. */
const tolerance = 1e-9;

/** Whether a part is more than a share of the whole; exactly the share is not, whatever the rounding. */
export function exceedsShare(part: number, whole: number, share: number): boolean {
  return part > whole * share + whole * tolerance;
}
