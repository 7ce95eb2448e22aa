import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { compareText } from '../internal/text/compareText.js';
import { parseInstant } from '../internal/time/parseInstant.js';
import type { ZoneProvider } from '../internal/time/zoneProvider.js';
import { planRange } from './compile/planRange.js';
import { checkSelection, selectionKeys, selectSources } from './compile/selection.js';
import type { SeatSelection } from './compile/selection.js';
import type { Source } from './compile/source.js';
import { sourcesOf } from './compile/sourcesOf.js';
import type { CoverageMode, CoveragePlan, HoursPlan, SupportTier } from './model.js';
import { preparePlan } from './plan/preparePlan.js';

/** Seats of a plan that are there at an instant. */
export interface PresentSeats {
  /** The window; null for a rotation of its own and for who was added. */
  readonly windowId: string | null;
  /** The rotation whose turn it is; null for none. */
  readonly rotationId: string | null;
  /** Who; null: nobody is named. */
  readonly personId: string | null;
  /** The team that provides them. */
  readonly teamId: string | null;
  /** The party that provides them. */
  readonly partyId: string | null;
  /** People at once; 1 where somebody is named. */
  readonly seats: number;
  /** Tier that they offer; null: not stated. */
  readonly tier: SupportTier | null;
  /** Skills that they state; null: none are stated. */
  readonly skills: readonly string[] | null;
  /** How they are there. */
  readonly mode: CoverageMode;
}

/** Options of {@link seatsAt}: which seats are meant. */
export interface SeatsAtOptions extends SeatSelection {
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/**
 * Who is there at an instant, by the rules of `compileCoverage`.
 *
 * @param at ISO 8601 with `Z` or an offset, or epoch milliseconds
 * @returns seats by window, rotation and person; empty where nobody is there
 * @throws ComanagedError as `compileCoverage`; `invalid-argument` for what is no instant
 *
 * @example
 * ```ts
 * import { seatsAt, zonedInstant } from 'comanaged/coverage';
 *
 * const night = { id: 'night', zone: 'Europe/Berlin', days: ['sun'] as const, start: '22:00', end: '06:00' };
 * const plan = { windows: [{ ...night, partyId: 'msp', skills: ['firewall'] }] };
 * const easterMonday = zonedInstant('2026-04-06', '03:00', 'Europe/Berlin');
 * seatsAt(plan, easterMonday, { skills: ['firewall'] }).map(({ windowId, partyId }) => `${windowId} of ${partyId}`);
 * // => ['night of msp']
 * ```
 */
export function seatsAt(
  plan: CoveragePlan | HoursPlan,
  at: string | number,
  options: SeatsAtOptions = {},
): PresentSeats[] {
  return guarded('plan', () => {
    checkOptions(options, 'options', ['zones', ...selectionKeys]);
    checkSelection(options);
    const ms = parseInstant(at) ?? refuse('at', 'be an instant with Z or an offset, or epoch milliseconds');
    const { range, zones } = planRange({ from: ms, to: ms + 1, zones: options.zones });
    const there = selectSources(sourcesOf(preparePlan(plan, 'plan', zones), range), options).filter(
      ({ stretches }) => stretches.starts.length > 0,
    );
    return there.map(presentSeats).sort(byPlace);
  });
}

function presentSeats(source: Source): PresentSeats {
  const { windowId, rotationId, personId, teamId, partyId, tier, skills, mode } = source;
  const seats = personId === null ? source.seats : 1;
  return { windowId, rotationId, personId, teamId, partyId, seats, tier, skills, mode };
}

function byPlace(one: PresentSeats, other: PresentSeats): number {
  return (
    compareText(one.windowId ?? '', other.windowId ?? '') ||
    compareText(one.rotationId ?? '', other.rotationId ?? '') ||
    compareText(one.personId ?? '', other.personId ?? '')
  );
}
