/** A stretch of time, epoch milliseconds, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches in order, joined where they overlap or touch, cut to a window. */
export function joined(stretches: readonly Stretch[], window: Stretch): readonly Stretch[] {
  const cut = stretches
    .map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of cut) {
    const last = found.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** What of joined stretches lies outside of others. */
export function without(stretches: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let place = 0;
  for (const { from, to } of stretches) {
    let start = from;
    while (place < others.length && (others[place]?.to ?? 0) <= start) place++;
    for (let at = place; at < others.length && (others[at]?.from ?? 0) < to; at++) {
      const other = others[at];
      if (other === undefined) break;
      if (other.from > start) found.push({ from: start, to: other.from });
      start = Math.max(start, other.to);
    }
    if (start < to) found.push({ from: start, to });
  }
  return found;
}
