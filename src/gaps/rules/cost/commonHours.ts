import { noStretches } from '../../../coverage/compile/stretches.js';
import type { Stretches } from '../../../coverage/compile/stretches.js';
import { intersectionOf } from '../../../coverage/compile/stretchSets.js';
import type { Assignment } from '../../../raci/model.js';
import { scopeOverlap } from '../../../raci/scopeOverlap.js';
import { assigneeSeats } from '../../lookups/hours.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { onceFor } from '../../lookups/onceFor.js';
import { readRequirement } from '../../lookups/readRequirement.js';
import { seatTime } from '../../lookups/seatTime.js';
import { servedIn } from '../../lookups/servedIn.js';
import type { ServedService } from '../../lookups/servedIn.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** Time, and what is missing to know all of it. */
export interface KnownTime {
  /** Time for certain. */
  readonly certain: Stretches;
  /** The same with the time that it is perhaps. */
  readonly possible: Stretches;
  /** What is missing to know that there is no more, and that all of it is there. */
  readonly missing: readonly MissingFact[];
}

const never: KnownTime = { certain: noStretches, possible: noStretches, missing: [] };
/** Being at the desk; on call is there for what the desk cannot do. */
const atDesk = { seats: 1, tier: null, skills: [], mode: 'staffed' } as const;
const unreadable: MissingFact = { code: 'coverage', pointer: '/assignments' };

/** When the one who has a letter is at the desk for it. */
function deskTime(context: RuleContext, { assignee, scope }: Assignment, service: ServedService): KnownTime {
  const seats = assigneeSeats(context, assignee);
  const { certain, possible, unstated } = seatTime(context, seats, atDesk, service);
  const missing = [...seats.more, ...unstated];
  if (scope?.window === undefined) return { certain, possible, missing };
  const window = readRequirement(context, scope.window)?.required;
  if (window === undefined) return { certain: noStretches, possible, missing: [...missing, unreadable] };
  return { certain: intersectionOf(certain, window), possible: intersectionOf(possible, window), missing };
}

/** Whether somebody is certainly never there. */
function isNever({ possible, missing }: KnownTime): boolean {
  return possible.starts.length === 0 && missing.length === 0;
}

/** The time at which the holders of two letters are at the desk for the same severities and sites. */
export function commonHours(context: RuleContext, a: Assignment, b: Assignment, service: ServedService): KnownTime {
  const parts = ({ scope }: Assignment) => ({ severities: scope?.severities, sites: scope?.sites });
  if (scopeOverlap(parts(a), parts(b)) === 'no') return never;
  const place = ({ assignee: { kind, id }, scope }: Assignment) => [kind, id, scope?.window ?? null];
  const key = JSON.stringify([place(a), place(b), servedIn(context, service)]);
  return onceFor(context, 'cost/duplicate common hours', key, () => {
    const [one, other] = [deskTime(context, a, service), deskTime(context, b, service)];
    if (isNever(one) || isNever(other)) return never;
    return {
      certain: intersectionOf(one.certain, other.certain),
      possible: intersectionOf(one.possible, other.possible),
      missing: oneOfEach([...one.missing, ...other.missing]),
    };
  });
}
