import type { CoverageMode, CoveragePlan, CoverageWindow, Override } from '../../../coverage/model.js';
import { compareText } from '../../../internal/text/compareText.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';
import { uniqueIds } from '../../matrix/uniqueIds.js';
import type { CalendarLog } from '../problemTexts.js';
import type { ExpandedSeries } from '../series/expandSeries.js';
import { dateWriter } from '../time/dateWriter.js';
import { instantWriter } from '../time/instantWriter.js';
import { datedWindows, fitsOverride, overrideOf } from './datedParts.js';
import { listedRotations } from './listedRotations.js';
import type { OpenSeries, PlanWork } from './model.js';
import { openRotations } from './openRotations.js';
import { longestStem, uidStem } from './uidStem.js';
import { weeklyWindows } from './weeklyWindows.js';

function inOrder(a: ExpandedSeries, b: ExpandedSeries): number {
  const [one, other] = [a.event, b.event];
  const byStart = (a.instances[0]?.start ?? 0) - (b.instances[0]?.start ?? 0);
  return byStart || compareText(one.source.key, other.source.key) || one.source.line - other.source.line;
}

/**
 * The covered time of a range as a plan: series that repeat each week as windows, people who take turns as rotations, and the rest,
 * shift by shift, as overrides that add somebody, or as windows of single days where it is not known who, or a whole party.
 *
 * Over the range the plan covers exactly what the calendar does.
 */
export function coveragePlan(
  series: readonly ExpandedSeries[],
  { from, to, mode }: { readonly from: number; readonly to: number; readonly mode: CoverageMode },
  clockOf: (zone: string) => ZoneTable,
  log: CalendarLog,
): CoveragePlan {
  const ids = uniqueIds([]);
  const stemOf = uidStem();
  const work: PlanWork = {
    from,
    to,
    mode,
    id(uid, suffix) {
      const stem = stemOf(uid ?? '') || 'event';
      const wanted = `${stem}-${suffix}`;
      // Only a stem that was cut may end with a hyphen.
      return ids.next(stem.length < longestStem ? wanted : wanted.replace(/--+/g, '-'));
    },
    written: instantWriter(),
    date: dateWriter(),
  };
  const sorted = [...series].sort(inOrder);
  const windows: CoverageWindow[] = [];
  const open: OpenSeries[] = [];
  const turns = openRotations(work, sorted, clockOf);
  for (const one of sorted) {
    if (turns.used.has(one)) continue;
    const weekly = one.days === undefined ? undefined : weeklyWindows(work, clockOf(one.event.start.zone), one);
    if (weekly !== undefined) windows.push(...weekly.windows);
    open.push(weekly === undefined ? one : { event: one.event, instances: weekly.others });
  }
  const listed = listedRotations(work, open, clockOf);
  const overrides: Override[] = [];
  for (const { event, instances } of open) {
    const { source, start } = event;
    for (const instance of instances) {
      if (listed.used.has(instance)) continue;
      if (fitsOverride(source.who)) overrides.push(overrideOf(work, source, instance));
      else {
        const dated = datedWindows(work, clockOf(start.zone), event, instance);
        if (dated.isRounded) log.add('rounded-in-plan', { at: source.line, column: 1 }, { group: source.line });
        windows.push(...dated.windows);
      }
    }
  }
  const rotations = [...turns.rotations, ...listed.rotations];
  // A calendar without rotations does not say that there are none.
  return {
    ...(windows.length > 0 && { windows }),
    ...(rotations.length > 0 && { rotations }),
    ...(overrides.length > 0 && { overrides }),
  };
}
