import { lastInstantMs } from '../../../internal/time/limits.js';
import type { Place } from '../../problemLog.js';
import type { IncidentField } from '../mapping.js';
import type { TicketLog, TicketProblem } from '../problemTexts.js';
import type { TicketSettings } from '../settings.js';
import { wallReader } from './wallReader.js';
import { writtenTime } from './writtenTime.js';

/** What became of a text: an instant, with a doubt perhaps, or why there is none. */
interface ReadTime {
  readonly ms: number | undefined;
  readonly doubt: TicketProblem | undefined;
}

/** Reads the times of one import. */
export interface TimeReader {
  /** Epoch milliseconds; undefined where there is no time, which is told. */
  readonly read: (text: string, field: IncidentField, place: Place) => number | undefined;
  readonly timeZoneData: () => string | null;
}

/** Reads times; what is doubtful is told once for each part of an incident, with a count. */
export function timeReader({ times, zones }: TicketSettings, log: TicketLog): TimeReader {
  const walls = times.timeZone === undefined ? undefined : wallReader(zones, times.timeZone);
  const last = new Map<IncidentField, { readonly text: string; readonly time: ReadTime }>(); // rows of a ticket repeat theirs

  function wallTime(wall: number): ReadTime {
    if (wall < times.notSetBefore) return { ms: undefined, doubt: 'time-not-set' };
    if (walls === undefined) return { ms: undefined, doubt: 'zoneless-time' };
    if (wall > lastInstantMs) return { ms: undefined, doubt: 'unreadable-time' };
    const found = walls.instant(wall);
    if (found === undefined) return { ms: undefined, doubt: 'outside-zone-tables' };
    if (found.kind === 'once') return { ms: found.ms, doubt: undefined };
    return { ms: found.ms, doubt: found.kind === 'skipped' ? 'skipped-wall-time' : 'repeated-wall-time' };
  }

  function timeOf(text: string): ReadTime {
    const written = writtenTime(text, times);
    if ('fault' in written) return { ms: undefined, doubt: written.fault };
    const { ms, doubt } = 'wall' in written ? wallTime(written.wall) : { ms: written.instant, doubt: undefined };
    if (ms === undefined) return { ms, doubt };
    if (ms < times.notSetBefore) return { ms: undefined, doubt: 'time-not-set' };
    return ms >= 0 && ms <= lastInstantMs ? { ms, doubt } : { ms: undefined, doubt: 'unreadable-time' };
  }

  return {
    read(text, field, place) {
      const known = last.get(field);
      const time = known?.text === text ? known.time : timeOf(text);
      if (time !== known?.time) last.set(field, { text, time });
      if (time.doubt !== undefined) log.add(time.doubt, place, { detail: field, group: field });
      return time.ms;
    },
    timeZoneData: () => walls?.timeZoneData() ?? null,
  };
}
