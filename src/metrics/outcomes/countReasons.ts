import type { Exclusion } from './outcomes.js';

/** How often each reason stands among verdicts, in the order of the reasons. */
export function countReasons(verdicts: readonly (boolean | string)[], order: readonly string[]): readonly Exclusion[] {
  const counts = new Map<boolean | string, number>();
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return order.flatMap((reason) => {
    const count = counts.get(reason) ?? 0;
    return count > 0 ? [{ reason, count }] : [];
  });
}
