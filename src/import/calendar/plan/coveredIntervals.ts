import { compareText } from '../../../internal/text/compareText.js';
import type { Range } from '../../../internal/time/rangeOf.js';
import type { CalendarInterval } from '../model.js';
import { instantWriter } from '../time/instantWriter.js';
import type { ExpandedSeries } from '../series/expandSeries.js';

/** Where the instances are that have the same bounds: by who, event and line. */
function byWho(a: ExpandedSeries | undefined, b: ExpandedSeries | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return (
    compareText(a.event.source.who.personId ?? '', b.event.source.who.personId ?? '') ||
    compareText(a.event.source.key, b.event.source.key) ||
    a.event.source.line - b.event.source.line
  );
}

/** The covered times, cut to the range, by start, end and who. Bounds are kept in columns: objects would be as many again. */
export function coveredIntervals(covered: readonly ExpandedSeries[], { from, to }: Range): CalendarInterval[] {
  const count = covered.reduce((sum, { instances }) => sum + instances.length, 0);
  const [starts, ends] = [new Float64Array(count), new Float64Array(count)];
  const series: ExpandedSeries[] = [];
  const order: number[] = [];
  for (const one of covered) {
    for (const { start, end } of one.instances) {
      starts[series.length] = Math.max(start, from);
      ends[series.length] = Math.min(end, to);
      order.push(series.length);
      series.push(one);
    }
  }
  const compare = (a: number, b: number): number =>
    (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0) || byWho(series[a], series[b]);
  order.sort(compare);
  const written = instantWriter();
  const intervals: CalendarInterval[] = [];
  for (const at of order) {
    const one = series[at];
    if (one === undefined) continue;
    const { who, uid, line } = one.event.source;
    intervals.push({
      start: written(starts[at] ?? 0),
      end: written(ends[at] ?? 0),
      personId: who.personId,
      teamId: who.teamId,
      partyId: who.partyId,
      uid,
      line,
    });
  }
  return intervals;
}
