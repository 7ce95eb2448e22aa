import { checkOptions } from '../../internal/check.js';
import { namedFaults, refuseFaults } from '../../internal/checkNumbers.js';
import type { NumberBounds } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { decimalFraction, nearestDouble, quotient } from '../../internal/numeric/fraction.js';
import type { Fraction } from '../../internal/numeric/fraction.js';
import { onCallLimits } from './onCallLimits.js';
import type { OnCallLimits } from './onCallLimits.js';
import { wholePeople } from './wholePeople.js';

/** What is known of an on-call rota; what is absent is unknown. */
export interface OnCallInput {
  /** People on call at the same time, a whole number >= 1: 2 for a primary and a secondary. */
  readonly roles: number;
  /** Sites that take turns, 1 or 2. */
  readonly sites: 1 | 2;
  /** People who share the rota, a whole number >= 1. */
  readonly people?: number | undefined;
  /** Incidents in a shift of 12 hours on average, >= 0. */
  readonly incidentsPer12Hours?: number | undefined;
  /** Shortest rest between two stretches of work in hours, above 0. */
  readonly shortestRestHours?: number | undefined;
}

/** Options of {@link onCallStaffing}: other limits than those of {@link onCallLimits}. */
export type OnCallStaffingOptions = { readonly [Name in keyof OnCallLimits]?: OnCallLimits[Name] | undefined };

/** The limits of an on-call rota. */
export const onCallLimitIds = ['on-call-share', 'incidents', 'rest'] as const;

/** How a rota stands to one limit. */
export interface OnCallLimitStatus {
  /** The share of time on call, the incidents of a shift, or the rest between stretches of work. */
  readonly limit: (typeof onCallLimitIds)[number];
  /** Whether it is kept; unknown where the figure is. Exactly the limit keeps it. */
  readonly status: 'kept' | 'exceeded' | 'unknown';
  /** The figure: a share from 0, incidents, hours; null where it is unknown. */
  readonly actual: number | null;
  /** The limit, in the same unit: the most, of rest the least. */
  readonly allowed: number;
  /** How much of the limit is used up: actual / allowed, of rest allowed / actual. Above 1 it is exceeded; null where unknown. */
  readonly used: number | null;
}

/** What limits an on-call rota, and how many people it takes. */
export interface OnCallStaffing {
  /** Fewest people who keep the share of time on call and the least size of teams. */
  readonly leastPeople: number;
  /** Which of the two decides. */
  readonly leastPeopleBy: 'on-call-share' | 'team-size';
  /** Every limit, in the order of {@link onCallLimitIds}. */
  readonly limits: readonly OnCallLimitStatus[];
  /** The known limit of which most is used up, the first of equal ones; null where none is known. */
  readonly binding: (typeof onCallLimitIds)[number] | null;
}

const bounds = {
  roles: { whole: true, least: 1, most: 1000 },
  sites: { whole: true, least: 1, most: 2 },
  people: { whole: true, least: 1, most: 1_000_000, optional: true },
  incidentsPer12Hours: { least: 0, most: 1_000_000, optional: true },
  shortestRestHours: { least: 0.001, most: 8784, optional: true },
} as const satisfies Readonly<Record<string, NumberBounds>>;

const limitBounds = {
  onCallShare: { least: 0.001, most: 1 },
  incidentsPer12Hours: { least: 0.001, most: 1_000_000 },
  restHours: { least: 0.001, most: 8784 },
  peoplePerSiteOfTwo: { whole: true, least: 1, most: 1_000_000 },
} as const satisfies Readonly<Record<keyof OnCallLimits, NumberBounds>>;

const noise = 1e-12; // as in the number of people: what is off by less comes from inputs that were calculated

function statusOf(
  limit: OnCallLimitStatus['limit'],
  actual: number | undefined,
  allowed: number,
  used: number | undefined,
): OnCallLimitStatus {
  if (actual === undefined || used === undefined)
    return { limit, status: 'unknown', actual: null, allowed, used: null };
  return { limit, status: used > 1 + noise ? 'exceeded' : 'kept', actual: actual + 0, allowed, used: used + 0 };
}

/**
 * Which limit an on-call rota meets first, and how many people it takes; on-call hours are never turned into full-time people.
 *
 * People: `roles / most share of time on call`, and for two sites at least the least size of a team at each. More people on a rota lower
 * the share of each, and leave the incidents of a shift as they are: those call for fewer alerts, or for another rota beside it.
 *
 * @param options other limits; absent: {@link onCallLimits}
 * @throws ComanagedError `invalid-argument` with all faults: a value out of its range; `unknown-option` for a key that is not known
 * @see {@link onCallLimits} for the sources
 * @example
 * ```ts
 * import { onCallStaffing } from 'comanaged/coverage';
 *
 * const { leastPeople, binding } = onCallStaffing({ roles: 2, sites: 1, people: 10, incidentsPer12Hours: 3 });
 * [leastPeople, binding];
 * // => [8, 'incidents']
 * ```
 */
export function onCallStaffing(input: OnCallInput, options: OnCallStaffingOptions = {}): OnCallStaffing {
  return guarded('input', () => {
    checkOptions(input, 'input', Object.keys(bounds));
    checkOptions(options, 'options', Object.keys(limitBounds));
    const stated = Object.fromEntries(Object.entries(options).filter(([, limit]) => limit !== undefined));
    const allowed: OnCallLimits = { ...onCallLimits, ...stated };
    refuseFaults([...namedFaults({ ...input }, bounds), ...namedFaults({ ...allowed }, limitBounds)]);
    const { roles, sites, people, incidentsPer12Hours, shortestRestHours } = input;
    const byShare = wholePeople(quotient(decimalFraction(roles), decimalFraction(allowed.onCallShare)));
    const bySize = sites === 2 ? 2 * allowed.peoplePerSiteOfTwo : 0;
    const share = people === undefined ? undefined : quotient(decimalFraction(roles), decimalFraction(people));
    const ratio = (a: Fraction | undefined, b: Fraction | undefined) =>
      a === undefined || b === undefined ? undefined : nearestDouble(quotient(a, b));
    const known = (value: number | undefined) => (value === undefined ? undefined : decimalFraction(value));
    const limits = [
      statusOf(
        'on-call-share',
        share && nearestDouble(share),
        allowed.onCallShare,
        ratio(share, known(allowed.onCallShare)),
      ),
      statusOf(
        'incidents',
        incidentsPer12Hours,
        allowed.incidentsPer12Hours,
        ratio(known(incidentsPer12Hours), known(allowed.incidentsPer12Hours)),
      ),
      statusOf('rest', shortestRestHours, allowed.restHours, ratio(known(allowed.restHours), known(shortestRestHours))),
    ];
    const most = limits.reduce((before, each) => ((each.used ?? -1) > (before.used ?? -1) ? each : before));
    return {
      leastPeople: Math.max(byShare, bySize),
      leastPeopleBy: bySize > byShare ? 'team-size' : 'on-call-share',
      limits,
      binding: most.used === null ? null : most.limit,
    };
  });
}
