import type { Range } from '../../../internal/time/rangeOf.js';
import type { CalendarTotals } from '../model.js';
import type { CalendarLog } from '../problemTexts.js';
import type { CalendarSettings } from '../settings.js';
import type { CoverOf } from '../text/model.js';
import { readComponents } from '../text/readComponents.js';
import type { SourceEvents } from '../text/readComponents.js';
import type { CalendarZones } from '../time/calendarZones.js';
import { expandSeries } from './expandSeries.js';
import type { ExpandedSeries } from './expandSeries.js';
import { gatherSeries } from './gatherSeries.js';
import type { CalendarSeries } from './gatherSeries.js';
import type { CalendarEvent, CalendarWork } from './model.js';

/** What an expansion needs beside the text. */
export interface CalendarContext {
  readonly settings: Pick<CalendarSettings, 'limits' | 'timeZone' | 'zoneNames' | 'isNominal'>;
  readonly range: Range;
  readonly zones: CalendarZones;
  readonly log: CalendarLog;
}

/** Steps for each instance that is allowed: periods of a rule in which it has none. A house default. */
export const stepsPerInstance = 10;

const none: CalendarSeries['overrides'] = [];

/** Whether there is some left after so many. */
function counter(limit: number): (amount: number) => boolean {
  let left = limit;
  return (amount) => {
    if (amount > left) return false;
    left -= amount;
    return true;
  };
}

/** The events of a text, and whatever is wrong with it as a whole. */
export function sourceEvents(
  text: string,
  { length, events }: CalendarSettings['limits'],
  coverOf: CoverOf,
  log: CalendarLog,
): SourceEvents {
  if (text.length > length) {
    log.add('text-too-long', { at: 1, column: 1 }, { detail: length });
    return { events: [], count: 0, isCalendar: true };
  }
  const found = readComponents(text, events, coverOf, log);
  if (!found.isCalendar) log.add('no-calendar', { at: 1, column: 1 }, { isLast: true });
  return found;
}

/** Expands what covers time in the range. */
export function expandCalendar(
  sources: SourceEvents,
  { settings, range, zones, log }: CalendarContext,
): { readonly expanded: readonly ExpandedSeries[]; readonly totals: CalendarTotals } {
  const { limits } = settings;
  const work: CalendarWork = {
    log,
    zones,
    range,
    standardZone: settings.timeZone,
    ownNames: settings.zoneNames,
    named: new Map(),
    isNominal: settings.isNominal,
    lastLength: { days: 0, ms: 0, wall: 0 },
    spend: counter(limits.occurrences * stepsPerInstance),
    take: counter(limits.occurrences),
  };
  const { series, single, counts } = gatherSeries(work, sources.events);
  const all: ExpandedSeries[] = [];
  let skipped = counts.skipped + sources.count - sources.events.length;
  const expandOne = (master: CalendarEvent, overrides: CalendarSeries['overrides'] = none): boolean => {
    const found = expandSeries(work, master, overrides);
    if (found === undefined) skipped++;
    else all.push(found);
    return found !== undefined;
  };
  for (const one of series) {
    if ('source' in one) {
      expandOne(one);
      continue;
    }
    const isRead = expandOne(one.master, one.overrides);
    for (const event of one.events) {
      if (isRead) expandOne(event);
      else {
        skipped++;
        log.add('series-left-out', { at: event.source.line, column: 1 });
      }
    }
  }
  for (const event of single) expandOne(event);
  const expanded = all.filter(({ instances }) => instances.length > 0);
  for (const { event, instances } of all) {
    if (instances.length === 0) log.add('outside-range', { at: event.source.line, column: 1 }, { group: '' });
  }
  const outside = all.length - expanded.length;
  const { canceled, superseded } = counts;
  return {
    expanded,
    totals: { events: sources.count, covering: expanded.length, outside, canceled, superseded, skipped },
  };
}
