import { depthOf } from '../../../coverage/compile/depthOf.js';
import type { Source } from '../../../coverage/compile/source.js';
import { lengthOf } from '../../../coverage/compile/stretches.js';
import { unionOfAll } from '../../../coverage/compile/stretchSets.js';
import { sweep } from '../../../coverage/compile/sweep.js';
import { assigneeSeats, hoursFrame } from '../../lookups/hours.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** A desk that is staffed around the clock. */
export interface RoundClockDesk {
  /** People at once, at every hour. */
  readonly seats: number;
  /** Teams that staff it; null for windows that name no team. */
  readonly teams: ReadonlySet<string | null>;
  /** People whom its windows and rotations name. */
  readonly personIds: ReadonlySet<string>;
}

function deskOf(sources: readonly Source[], seats: number): RoundClockDesk {
  return {
    seats,
    teams: new Set(sources.map(({ teamId }) => teamId)),
    personIds: new Set(sources.flatMap(({ personId }) => personId ?? [])),
  };
}

function byTeam(sources: readonly Source[]): ReadonlyMap<string | null, readonly Source[]> {
  const groups = new Map<string | null, Source[]>();
  for (const source of sources) {
    const group = groups.get(source.teamId);
    if (group === undefined) groups.set(source.teamId, [source]);
    else group.push(source);
  }
  return groups;
}

/**
 * The desk that a party staffs around the clock alone: the teams that are there at every hour by themselves, else all of its teams where
 * they are together. Hours on call are no desk.
 *
 * @returns undefined where there is none; what is missing where there may be one
 */
export function roundClockDesk(
  context: RuleContext,
  partyId: string,
): RoundClockDesk | readonly MissingFact[] | undefined {
  const { range } = hoursFrame(context);
  const { sources, more } = assigneeSeats(context, { kind: 'party', id: partyId });
  const staffed = sources.filter(({ mode }) => mode === 'staffed');
  const isAlways = (some: readonly Source[]) =>
    lengthOf(unionOfAll(some.map(({ stretches }) => stretches))) === range.to - range.from;
  const least = (some: readonly Source[]) => depthOf(sweep(some, range)).min;
  const always = [...byTeam(staffed).values()].filter(isAlways);
  if (always.length > 0)
    return deskOf(
      always.flat(),
      always.map(least).reduce((sum, seats) => sum + seats, 0),
    );
  if (isAlways(staffed)) return deskOf(staffed, least(staffed));
  return more.length > 0 ? more : undefined;
}
