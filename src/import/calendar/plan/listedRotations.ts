import type { Rotation } from '../../../coverage/model.js';
import { msPerDay } from '../../../internal/time/limits.js';
import { instantAt } from '../time/instantAt.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';
import type { CalendarEvent, EventInstance } from '../series/model.js';
import type { OpenSeries, PlanWork } from './model.js';
import { rotationOf } from './openRotations.js';

/** Turns of everybody that make a sequence a rotation: a house default. */
export const fewestCycles = 2;

/** An instance that may be a turn. */
interface Turn {
  readonly event: CalendarEvent;
  readonly instance: EventInstance;
}

/** Whether an instance is one whole turn of a person: whole days on the wall clock. */
function isTurn(
  { length: { wall }, source: { who } }: CalendarEvent,
  instance: EventInstance,
  clock: ZoneTable,
): boolean {
  return (
    who.personId !== null &&
    who.partyId === null &&
    wall > 0 &&
    wall % msPerDay === 0 &&
    instance.wall % 60_000 === 0 &&
    instantAt(clock, instance.wall) === instance.start &&
    instantAt(clock, instance.wall + wall) === instance.end
  );
}

/** The shortest number of turns after which the same people follow in the same order; 0: there is none. */
function cycleOf(people: readonly string[]): number {
  // Prefix function of Knuth, Morris and Pratt: linear, however alike the names are.
  const prefix: number[] = [0];
  for (let at = 1; at < people.length; at++) {
    let length = prefix[at - 1] ?? 0;
    while (length > 0 && people[at] !== people[length]) length = prefix[length - 1] ?? 0;
    prefix.push(people[at] === people[length] ? length + 1 : 0);
  }
  const cycle = people.length - (prefix.at(-1) ?? 0);
  return cycle > 1 && people.length >= fewestCycles * cycle ? cycle : 0;
}

/** Runs of turns of one length that follow each other without a gap. */
function runsOf(turns: readonly Turn[]): Turn[][] {
  const runs: Turn[][] = [];
  for (const turn of turns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last !== undefined &&
      last.event.length.wall === turn.event.length.wall &&
      last.instance.wall + last.event.length.wall === turn.instance.wall;
    if (isNext) run?.push(turn);
    else runs.push([turn]);
  }
  return runs;
}

/**
 * Single shifts of equal length that follow each other, with people who come back in the same order, as rotations. A rotation runs to the
 * hand-off after its last day.
 *
 * @returns the rotations, and the instances that they have
 */
export function listedRotations(
  work: PlanWork,
  open: readonly OpenSeries[],
  clockOf: (zone: string) => ZoneTable,
): { readonly rotations: Rotation[]; readonly used: ReadonlySet<EventInstance> } {
  const groups = new Map<string, Turn[]>();
  for (const { event, instances } of open) {
    const { zone } = event.start;
    const clock = clockOf(zone);
    for (const instance of instances) {
      if (!isTurn(event, instance, clock)) continue;
      const key = `${zone}\n${event.source.who.teamId ?? ''}`;
      const group = groups.get(key) ?? [];
      group.push({ event, instance });
      groups.set(key, group);
    }
  }
  const rotations: Rotation[] = [];
  const used = new Set<EventInstance>();
  for (const group of groups.values()) {
    for (const run of runsOf([...group].sort((a, b) => a.instance.wall - b.instance.wall))) {
      const people = run.map(({ event }) => event.source.who.personId ?? '');
      const cycle = cycleOf(people);
      const [first] = run;
      if (cycle === 0 || first === undefined) continue;
      const turn = first.event.length.wall / msPerDay;
      const begin = { ...first.event, start: { ...first.event.start, wall: first.instance.wall } };
      const last = Math.floor(first.instance.wall / msPerDay) + turn * run.length - 1;
      rotations.push(rotationOf(work, begin, turn, people.slice(0, cycle), last));
      for (const one of run) used.add(one.instance);
    }
  }
  return { rotations, used };
}
