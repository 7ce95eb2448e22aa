import type { CoverageWindow, Override } from '../../../coverage/model.js';
import { lastInstantMs, msPerDay } from '../../../internal/time/limits.js';
import { wallMs } from '../../../internal/time/wallClock.js';
import { instantAt } from '../time/instantAt.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';
import type { CoveredBy } from '../coveredBy.js';
import type { CalendarEvent, EventInstance } from '../series/model.js';
import type { SourceEvent } from '../text/model.js';
import type { PlanWork } from './model.js';
import { originOf } from './origin.js';
import { whoText } from './whoText.js';
import { datedHours } from './windowHours.js';

/** Whether an override can say who covers: a person, a team, or both, and no party. */
export function fitsOverride(who: CoveredBy): boolean {
  return who.partyId === null && (who.personId !== null || who.teamId !== null);
}

/** A shift as an addition to the plan. */
export function overrideOf(work: PlanWork, source: SourceEvent, instance: EventInstance): Override {
  const { personId, teamId } = source.who;
  const id = work.id(source.uid, work.date(Math.floor(instance.wall / msPerDay)));
  const start = work.written(Math.max(0, instance.start));
  const end = work.written(Math.min(lastInstantMs, instance.end));
  const { importedFrom, externalIds } = originOf(source);
  // Nearly all are like this; put together from parts they would take twice the memory.
  if (personId !== null && teamId === null && externalIds !== undefined) {
    return { id, start, end, inPersonId: personId, importedFrom, externalIds };
  }
  return {
    id,
    start,
    end,
    ...(personId !== null && { inPersonId: personId }),
    ...(teamId !== null && { teamId }),
    importedFrom,
    ...(externalIds !== undefined && { externalIds }),
  };
}

/** A stretch of time on the wall clock of its zone, or where that clock does not tell it apart or whole minutes fail, of UTC. */
function stretchOf(clock: ZoneTable, zone: string, start: number, end: number) {
  const [first, last] = [wallMs(clock, start), wallMs(clock, end)];
  const isOwn = instantAt(clock, first) === start && instantAt(clock, last) === end;
  return isOwn ? { zone, first, last } : { zone: 'UTC', first: start, last: end };
}

/** A shift as windows of single days, for those whom an override cannot name. Seconds are cut off inwards. */
export function datedWindows(
  work: PlanWork,
  clock: ZoneTable,
  { source, start: { zone } }: CalendarEvent,
  instance: EventInstance,
): { readonly windows: CoverageWindow[]; readonly isRounded: boolean } {
  const start = Math.max(0, instance.start);
  const stretch = stretchOf(clock, zone, start, instance.end);
  const first = Math.ceil(stretch.first / 60_000) * 60_000;
  const last = Math.floor(stretch.last / 60_000) * 60_000;
  const windows = datedHours(first, Math.max(0, last - first)).map((hours) => ({
    id: work.id(source.uid, hours.from ?? ''),
    zone: stretch.zone,
    ...hours,
    mode: work.mode,
    ...whoText(source.who),
    ...originOf(source),
  }));
  return { windows, isRounded: first !== stretch.first || last !== stretch.last };
}
