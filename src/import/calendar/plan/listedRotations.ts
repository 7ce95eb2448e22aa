import type { Rotation } from '../../../coverage/model.js';
import { msPerDay } from '../../../internal/time/limits.js';
import { instantAt } from '../time/instantAt.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';
import type { OpenInstance, PlanWork } from './model.js';
import { rotationOf } from './openRotations.js';

/** Turns of everybody that make a sequence a rotation: a house default. */
const fewestCycles = 2;

/** Whether an instance is one whole turn of a person: whole days on the wall clock. */
function isTurn({ series: { event }, instance }: OpenInstance, clock: ZoneTable): boolean {
  const { wall } = event.length;
  const { who } = event.source;
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
function runsOf(turns: readonly OpenInstance[]): OpenInstance[][] {
  const runs: OpenInstance[][] = [];
  for (const turn of turns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last !== undefined &&
      last.series.event.length.wall === turn.series.event.length.wall &&
      last.instance.wall + last.series.event.length.wall === turn.instance.wall;
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
  open: readonly OpenInstance[],
  clockOf: (zone: string) => ZoneTable,
): { readonly rotations: Rotation[]; readonly used: ReadonlySet<OpenInstance> } {
  const groups = new Map<string, OpenInstance[]>();
  for (const one of open) {
    const { zone } = one.series.event.start;
    if (!isTurn(one, clockOf(zone))) continue;
    const key = `${zone}\n${one.series.event.source.who.teamId ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  const rotations: Rotation[] = [];
  const used = new Set<OpenInstance>();
  for (const group of groups.values()) {
    for (const run of runsOf([...group].sort((a, b) => a.instance.wall - b.instance.wall))) {
      const people = run.map(({ series }) => series.event.source.who.personId ?? '');
      const cycle = cycleOf(people);
      const [first] = run;
      if (cycle === 0 || first === undefined) continue;
      const turn = first.series.event.length.wall / msPerDay;
      const begin = {
        ...first.series,
        event: { ...first.series.event, start: { ...first.series.event.start, wall: first.instance.wall } },
      };
      const last = Math.floor(first.instance.wall / msPerDay) + turn * run.length - 1;
      rotations.push(rotationOf(work, begin, turn, people.slice(0, cycle), last));
      for (const one of run) used.add(one);
    }
  }
  return { rotations, used };
}
