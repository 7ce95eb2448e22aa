import type { SourceEvent } from '../text/model.js';
import { parameterOf } from '../text/contentLine.js';
import type { CalendarEvent, CalendarWork, ReplacedInstance } from './model.js';
import { isCanceled, readEvent, replacedInstance } from './readEvent.js';

/** A series of which instances are replaced, and what replaces them. */
export interface CalendarSeries {
  readonly master: CalendarEvent;
  /** Versions of single instances, canceled ones among them. */
  readonly overrides: readonly ReplacedInstance[];
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
  /** Events and series; those of which nothing is replaced stand for themselves, for there are many. */
  readonly series: readonly (CalendarEvent | CalendarSeries)[];
  /** Events that replace an instance of a series that is not there. */
  readonly single: readonly CalendarEvent[];
  readonly counts: EventCounts;
}

/** Parts of one series of which there are several: the latest version of the whole, and of each instance that is replaced. */
interface Group {
  whole: SourceEvent | undefined;
  instances: Map<string, ReplacedInstance> | undefined;
  hasFault: boolean;
}

/** An event of which there is one version and no more, or several parts. */
type Parts = SourceEvent | Group;

function isAlone(parts: Parts): parts is SourceEvent {
  return 'key' in parts;
}

const none: readonly ReplacedInstance[] = [];

/** The later one of two versions; without a difference the one further down. */
function laterOf(one: SourceEvent, other: SourceEvent): SourceEvent {
  const isByTime = one.sequence === other.sequence;
  const isLater = isByTime
    ? (other.modified ?? -Infinity) >= (one.modified ?? -Infinity)
    : other.sequence > one.sequence;
  return isLater ? other : one;
}

/** Puts a version in its place, and gives the one that it takes the place of or does not. */
function place(group: Group, source: SourceEvent, instance: ReplacedInstance | undefined): SourceEvent | undefined {
  const key = instance?.instanceKey;
  const before = key === undefined ? group.whole : group.instances?.get(key)?.source;
  if (before !== undefined && laterOf(before, source) === before) return source;
  if (instance === undefined) group.whole = source;
  else (group.instances ??= new Map()).set(instance.instanceKey, instance);
  return before;
}

/** Versions by what they are versions of; of several the latest. */
function groupsOf(work: CalendarWork, sources: readonly SourceEvent[], counts: EventCounts): Map<string, Parts> {
  const groups = new Map<string, Parts>();
  for (const source of sources) {
    const known = groups.get(source.key);
    const id = source.replaces;
    if (known === undefined && id === undefined) {
      groups.set(source.key, source);
      continue;
    }
    const isGroup = known !== undefined && !isAlone(known);
    const group = isGroup ? known : { whole: known, instances: undefined, hasFault: false };
    if (!isGroup) groups.set(source.key, group);
    const instance = id === undefined ? undefined : replacedInstance(work, source, id);
    if (id !== undefined && parameterOf(id, 'RANGE') !== undefined) {
      work.log.add('this-and-future', { at: id.line, column: 1 });
      group.hasFault = true;
    }
    if (id !== undefined && instance === undefined) {
      counts.skipped++;
      continue;
    }
    const replaced = place(group, source, instance);
    if (replaced === undefined) continue;
    counts.superseded++;
    work.log.add('superseded-event', { at: replaced.line, column: 1 });
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
  const series: (CalendarEvent | CalendarSeries)[] = [];
  const single: CalendarEvent[] = [];
  const cancel = ({ line }: SourceEvent): void => {
    counts.canceled++;
    work.log.add('canceled-event', { at: line, column: 1 });
  };
  const skip = ({ line }: SourceEvent): void => {
    counts.skipped++;
    work.log.add('series-left-out', { at: line, column: 1 });
  };
  const read = (source: SourceEvent): CalendarEvent | undefined => {
    const event = readEvent(work, source);
    if (event === undefined) counts.skipped++;
    return event;
  };
  const gather = ({ whole, instances, hasFault }: Group): void => {
    const overrides = instances === undefined ? none : [...instances.values()];
    const isOff = whole !== undefined && isCanceled(whole);
    if (hasFault || isOff) {
      if (whole !== undefined) (hasFault ? skip : cancel)(whole);
      for (const { source } of overrides) (hasFault ? skip : cancel)(source);
      return;
    }
    const master = whole === undefined ? undefined : read(whole);
    const isLost = whole !== undefined && master === undefined;
    const events: CalendarEvent[] = [];
    if (master !== undefined) series.push({ master, overrides, events });
    for (const { source } of overrides) {
      if (isCanceled(source)) cancel(source);
      else if (isLost) skip(source);
      else {
        if (whole === undefined) work.log.add('override-without-series', { at: source.line, column: 1 });
        const event = read(source);
        if (event !== undefined) (whole === undefined ? single : events).push(event);
      }
    }
  };
  for (const parts of groupsOf(work, sources, counts).values()) {
    if (!isAlone(parts)) gather(parts);
    else if (isCanceled(parts)) cancel(parts);
    else {
      const event = read(parts);
      if (event !== undefined) series.push(event);
    }
  }
  return { series, single, counts };
}
