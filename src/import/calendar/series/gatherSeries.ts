import type { SourceEvent } from '../text/model.js';
import { parameterOf } from '../text/contentLine.js';
import type { CalendarEvent, CalendarWork, EventVersion } from './model.js';
import { eventKey, eventVersion, isCanceled, readEvent } from './readEvent.js';

/** An event or series, and what replaces its instances. */
export interface CalendarSeries {
  readonly master: CalendarEvent;
  /** Versions of single instances, canceled ones among them. */
  readonly overrides: readonly EventVersion[];
  /** Those of them that cover time. */
  readonly events: readonly CalendarEvent[];
}

/** What became of events so far. */
export interface EventCounts {
  canceled: number;
  superseded: number;
  skipped: number;
}

/** What there is to expand. */
export interface GatheredSeries {
  readonly series: readonly CalendarSeries[];
  /** Events that replace an instance of a series that is not there. */
  readonly single: readonly CalendarEvent[];
  readonly counts: EventCounts;
}

interface Group {
  readonly versions: Map<string, EventVersion>;
  hasFault: boolean;
}

function isLater(one: EventVersion, other: EventVersion): boolean {
  return one.sequence === other.sequence ? one.modified >= other.modified : one.sequence > other.sequence;
}

/** Versions by what they are versions of; of several the latest. */
function groupsOf(work: CalendarWork, sources: readonly SourceEvent[], counts: EventCounts): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const source of sources) {
    const key = eventKey(source);
    const group = groups.get(key) ?? { versions: new Map<string, EventVersion>(), hasFault: false };
    groups.set(key, group);
    const id = source.single.get('RECURRENCE-ID');
    const version = eventVersion(work, source);
    if (id !== undefined && parameterOf(id, 'RANGE') !== undefined) {
      work.log.add('this-and-future', { at: id.line, column: 1 });
      group.hasFault = true;
    }
    if (version === undefined) {
      counts.skipped++;
      continue;
    }
    const before = group.versions.get(version.instanceKey);
    const isNewer = before === undefined || isLater(version, before);
    if (isNewer) group.versions.set(version.instanceKey, version);
    if (before === undefined) continue;
    counts.superseded++;
    work.log.add('superseded-event', { at: (isNewer ? before : version).source.line, column: 1 });
  }
  return groups;
}

/**
 * Puts the parts of each series together, in whichever order they stand in the text.
 *
 * Where the series itself is left out, so are the instances that replace some of it; where it is canceled, they are too.
 */
export function gatherSeries(work: CalendarWork, sources: readonly SourceEvent[]): GatheredSeries {
  const counts: EventCounts = { canceled: 0, superseded: 0, skipped: 0 };
  const series: CalendarSeries[] = [];
  const single: CalendarEvent[] = [];
  const cancel = ({ source }: EventVersion): void => {
    counts.canceled++;
    work.log.add('canceled-event', { at: source.line, column: 1 });
  };
  const skip = ({ source }: EventVersion): void => {
    counts.skipped++;
    work.log.add('series-left-out', { at: source.line, column: 1 });
  };
  const read = (version: EventVersion): CalendarEvent | undefined => {
    const event = readEvent(work, version);
    if (event === undefined) counts.skipped++;
    return event;
  };
  for (const { versions, hasFault } of groupsOf(work, sources, counts).values()) {
    const whole = versions.get('');
    const overrides = [...versions.values()].filter((version) => version !== whole);
    const isOff = whole !== undefined && isCanceled(whole.source);
    if (hasFault) for (const version of versions.values()) skip(version);
    else if (isOff) for (const version of versions.values()) cancel(version);
    else {
      const master = whole === undefined ? undefined : read(whole);
      const isLost = whole !== undefined && master === undefined;
      const events: CalendarEvent[] = [];
      if (master !== undefined) series.push({ master, overrides, events });
      for (const version of overrides) {
        if (isCanceled(version.source)) cancel(version);
        else if (isLost) skip(version);
        else {
          if (whole === undefined) work.log.add('override-without-series', { at: version.source.line, column: 1 });
          const event = read(version);
          if (event !== undefined) (whole === undefined ? single : events).push(event);
        }
      }
    }
  }
  return { series, single, counts };
}
