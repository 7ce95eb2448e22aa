import type { Stretches } from '../../coverage/compile/stretches.js';
import { demandsOf } from '../../coverage/gaps/demands.js';
import type { CoverageDemand } from '../../coverage/gaps/model.js';
import type { RequiredCoverage } from '../../coverage/model.js';
import { preparePlan } from '../../coverage/plan/preparePlan.js';
import { isComanagedError } from '../../internal/errors.js';
import type { RuleContext } from '../rule.js';
import { hoursFrame } from './hours.js';
import { onceFor } from './onceFor.js';

/** What is needed, and when. */
export interface HoursDemand extends CoverageDemand {
  readonly required: Stretches;
}

/** A requirement for the time of the rules. */
export interface HoursRequirement {
  readonly demands: readonly HoursDemand[];
  /** All required time. */
  readonly required: Stretches;
}

interface Reading {
  readonly read: HoursRequirement | undefined;
}

/** Skills that a team may have together are needed one by one. */
function apart(demand: HoursDemand): HoursDemand[] {
  return demand.skills.length < 2 ? [demand] : demand.skills.map((skill) => ({ ...demand, skills: [skill] }));
}

function reading(context: RuleContext, requirement: RequiredCoverage): Reading {
  const { range, zones } = hoursFrame(context);
  const { closures } = context.index.model.coverage ?? {};
  try {
    const plan = preparePlan({ ...(closures && { closures }) }, 'coverage', zones);
    const { demands, required } = demandsOf(requirement, plan, range, zones);
    return {
      read: { demands: requirement.teamMayCombineSkills === true ? demands.flatMap(apart) : demands, required },
    };
  } catch (error) {
    if (isComanagedError(error)) return { read: undefined };
    throw error;
  }
}

/**
 * A requirement, or hours without people, for the time of the rules; undefined where it cannot be read, as with a zone that is not known
 * here. Made once for all that say the same.
 */
export function readRequirement(context: RuleContext, requirement: RequiredCoverage): HoursRequirement | undefined {
  return onceFor(context, 'look-up/requirements', requirement, () =>
    onceFor(context, 'look-up/requirements by text', JSON.stringify(requirement), () => reading(context, requirement)),
  ).read;
}

/** The need that somebody is at the desk or on call in a time, whoever it is; made once for each. */
export function awakeIn(context: RuleContext, required: Stretches): HoursRequirement {
  return onceFor(context, 'look-up/awake', required, () => {
    return { demands: [{ seats: 1, tier: null, skills: [], mode: 'on-call', required }], required };
  });
}

/** The same need whatever tier and skills it asks for; made once for each. */
export function byAnybody(context: RuleContext, requirement: HoursRequirement): HoursRequirement {
  return onceFor(context, 'look-up/anybody', requirement, () => {
    const { demands, required } = requirement;
    return { demands: demands.map((demand) => ({ ...demand, tier: null, skills: [] })), required };
  });
}
