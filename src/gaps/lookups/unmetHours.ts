import { lengthOf, noStretches } from '../../coverage/compile/stretches.js';
import type { Stretches } from '../../coverage/compile/stretches.js';
import { differenceOf, intersectionOf, unionOf } from '../../coverage/compile/stretchSets.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import type { MissingFact, RuleContext } from '../rule.js';
import type { Doer, Doers } from './doers.js';
import { hoursFrame } from './hours.js';
import { onceFor } from './onceFor.js';
import { oneOfEach } from './oneOfEach.js';
import type { HoursDemand, HoursRequirement } from './readRequirement.js';
import { seatTime } from './seatTime.js';

/** Required time that is not covered. */
export interface UnmetHours {
  /** Time that nobody who is known covers. */
  readonly unmet: Stretches;
  /** The same with the time that somebody covers perhaps. */
  readonly doubtful: Stretches;
  /** What is missing to know that `unmet` is not covered by others. */
  readonly more: readonly MissingFact[];
  /** What is missing to know that the doubtful time is covered; empty where none is doubtful. */
  readonly fewer: readonly MissingFact[];
}

function within(time: Stretches, { window }: Doer): Stretches {
  return window === null ? time : intersectionOf(time, window);
}

function unmetDemand(context: RuleContext, demand: HoursDemand, { doers, service }: Doers) {
  const unstated: MissingFact[] = [];
  let unmet = demand.required;
  let doubtful = demand.required;
  for (const doer of doers) {
    const time = seatTime(context, doer.seats, demand, service);
    const isSame = unmet === doubtful && time.certain === time.possible;
    doubtful = differenceOf(doubtful, within(time.certain, doer));
    unmet = isSame ? doubtful : differenceOf(unmet, within(time.possible, doer));
    unstated.push(...time.unstated);
    if (doubtful.starts.length === 0) return { unmet: doubtful, doubtful, unstated: [] };
  }
  return { unmet, doubtful, unstated: lengthOf(doubtful) > lengthOf(unmet) ? unstated : [] };
}

/**
 * Required time that nobody of some doers covers. A seat counts that has the tier and the skills, serves the service and is there in the
 * mode that is needed or a stronger one; where it does not state these, whether it counts is not known.
 */
export function unmetHours(context: RuleContext, requirement: HoursRequirement, doers: Doers): UnmetHours {
  const { unmet, doubtful, fewer } = openHours(context, requirement, doers);
  const more =
    doubtful.starts.length === 0 ? [] : [...doers.missing, ...doers.doers.flatMap(({ seats }) => seats.more)];
  return { unmet, doubtful, more: oneOfEach(more), fewer };
}

type OpenHours = Omit<UnmetHours, 'more'>;

/** Hours that doers leave open; made once for all that have the same hours. */
function openHours(context: RuleContext, requirement: HoursRequirement, doers: Doers): OpenHours {
  const known = onceFor(context, 'look-up/open hours', requirement, () => new Map<string, OpenHours>());
  const made = known.get(doers.key) ?? openHoursOf(context, requirement, doers);
  known.set(doers.key, made);
  return made;
}

function openHoursOf(context: RuleContext, requirement: HoursRequirement, doers: Doers): OpenHours {
  let unmet: Stretches = noStretches;
  let doubtful: Stretches = noStretches;
  const fewer: MissingFact[] = [];
  for (const demand of requirement.demands) {
    const left = unmetDemand(context, demand, doers);
    unmet = unionOf(unmet, left.unmet);
    doubtful = unionOf(doubtful, left.doubtful);
    fewer.push(...left.unstated);
  }
  return { unmet, doubtful, fewer: oneOfEach(fewer) };
}

/** What unmet hours come to: all is covered, some time certainly is not, or what is missing to know. */
export type HoursVerdict = 'met' | { readonly unmet: Stretches } | { readonly unknown: readonly MissingFact[] };

/** What unmet hours come to. */
export function hoursVerdict({ unmet, more, fewer }: UnmetHours): HoursVerdict {
  if (unmet.starts.length > 0) return more.length > 0 ? { unknown: more } : { unmet };
  return fewer.length > 0 ? { unknown: fewer } : 'met';
}

/** What a message says of unmet hours. */
export interface UnmetHoursData {
  /** Hours in a mean week, rounded up to a tenth, so that less than a tenth is not none. */
  readonly hoursPerWeek: number;
  /** Start of the first, ISO 8601 in UTC. */
  readonly first: string;
}

/** What a message says of unmet hours. */
export function unmetHoursData(context: RuleContext, unmet: Stretches): UnmetHoursData {
  const { range } = hoursFrame(context);
  const weeks = (range.to - range.from) / (7 * 86_400_000);
  return {
    hoursPerWeek: Math.ceil(((lengthOf(unmet) / 3_600_000 / weeks) * 1e6 - 1) / 1e5) / 10,
    first: formatInstant(unmet.starts[0] ?? range.from),
  };
}
