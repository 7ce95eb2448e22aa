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

/** Parts of one series: the latest version of the whole, and of each instance that is replaced. */
interface Group {
  whole: EventVersion | undefined;
  instances: Map<string, EventVersion> | undefined;
  hasFault: boolean;
}

/** Puts a version in its place, and gives the one that it takes the place of or does not. */
function place(group: Group, version: EventVersion): EventVersion | undefined {
  const { instanceKey } = version;
  const before = instanceKey === '' ? group.whole : group.instances?.get(instanceKey);
  if (before !== undefined && !isLater(version, before)) return version;
  if (instanceKey === '') group.whole = version;
  else (group.instances ??= new Map()).set(instanceKey, version);
  return before;
}

const none: readonly EventVersion[] = [];
const noEvents: readonly CalendarEvent[] = [];

function isLater(one: EventVersion, other: EventVersion): boolean {
  return one.sequence === other.sequence ? one.modified >= other.modified : one.sequence > other.sequence;
}

/** Versions by what they are versions of; of several the latest. */
function groupsOf(work: CalendarWork, sources: readonly SourceEvent[], counts: EventCounts): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const source of sources) {
    const key = eventKey(source);
    const known = groups.get(key);
    const group = known ?? { whole: undefined, instances: undefined, hasFault: false };
    if (known === undefined) groups.set(key, group);
    const id = source.single.replaces;
    const version = eventVersion(work, source);
    if (id !== undefined && parameterOf(id, 'RANGE') !== undefined) {
      work.log.add('this-and-future', { at: id.line, column: 1 });
      group.hasFault = true;
    }
    if (version === undefined) {
      counts.skipped++;
      continue;
    }
    const replaced = place(group, version);
    if (replaced === undefined) continue;
    counts.superseded++;
    work.log.add('superseded-event', { at: replaced.source.line, column: 1 });
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
  for (const { whole, instances, hasFault } of groupsOf(work, sources, counts).values()) {
    const overrides = instances === undefined ? none : [...instances.values()];
    const isOff = whole !== undefined && isCanceled(whole.source);
    if (hasFault || isOff) {
      const versions = whole === undefined ? overrides : [whole, ...overrides];
      for (const version of versions) (hasFault ? skip : cancel)(version);
    } else {
      const master = whole === undefined ? undefined : read(whole);
      const isLost = whole !== undefined && master === undefined;
      const events: CalendarEvent[] | undefined = overrides.length === 0 ? undefined : [];
      if (master !== undefined) series.push({ master, overrides, events: events ?? noEvents });
      for (const version of overrides) {
        if (isCanceled(version.source)) cancel(version);
        else if (isLost) skip(version);
        else {
          if (whole === undefined) work.log.add('override-without-series', { at: version.source.line, column: 1 });
          const event = read(version);
          if (event !== undefined) (whole === undefined ? single : events)?.push(event);
        }
      }
    }
  }
  return { series, single, counts };
}
