import { hasTier, modeRank, offeredSkills } from '../../coverage/compile/selection.js';
import type { SkillsOf } from '../../coverage/compile/selection.js';
import type { Source } from '../../coverage/compile/source.js';
import { lengthOf, noStretches } from '../../coverage/compile/stretches.js';
import type { Stretches } from '../../coverage/compile/stretches.js';
import { differenceOf, intersectionOf, unionOf, unionOfAll } from '../../coverage/compile/stretchSets.js';
import { demandsOf } from '../../coverage/gaps/demands.js';
import type { Requirement } from '../../coverage/gaps/demands.js';
import type { CoverageDemand } from '../../coverage/gaps/model.js';
import type { HoursPlan, RequiredCoverage } from '../../coverage/model.js';
import { preparePlan } from '../../coverage/plan/preparePlan.js';
import { isComanagedError } from '../../internal/errors.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import type { Assignment } from '../../raci/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { assigneeSeats, hoursFrame } from './hours.js';
import { oneOfEach } from './oneOfEach.js';
import { onceFor } from './onceFor.js';

/** Required time that is not covered. */
export interface UnmetHours {
  /** Time that nobody covers for sure, where the facts are complete. */
  readonly unmet: Stretches;
  /** All required time. */
  readonly required: Stretches;
  /** What is missing to know that `unmet` is not covered by others. */
  readonly more: readonly MissingFact[];
  /** What is missing to know that the rest is covered; empty where it is. */
  readonly fewer: readonly MissingFact[];
}

/** A requirement read for the time of the rules; undefined where it cannot be read, as with a zone that is not known here. */
export function readRequirement(context: RuleContext, requirement: RequiredCoverage): Requirement | undefined {
  return onceFor(context, 'look-up/requirements', requirement, () => {
    const { range, zones } = hoursFrame(context);
    const { closures } = context.index.model.coverage ?? {};
    try {
      const plan = preparePlan({ ...(closures && { closures }) }, 'coverage', zones);
      return { read: demandsOf(requirement, plan, range, zones) };
    } catch (error) {
      if (isComanagedError(error)) return { read: undefined };
      throw error;
    }
  }).read;
}

/**
 * Required time that the seats of some assignments leave open. A seat counts that has the tier and the skills and is there in the mode
 * that is needed or a stronger one; where it states no tier or skills, whether it counts is not known. How many people are needed at once
 * is not looked at.
 *
 * @param serviceId seats that serve other services only are left out; null: none are
 */
export function unmetHours(
  context: RuleContext,
  requirement: Requirement,
  assignments: readonly Assignment[],
  serviceId: string | null,
): UnmetHours {
  const { skillsOf } = hoursFrame(context);
  const held = assignments.map((assignment) => heldSeats(context, assignment, serviceId));
  const more = held.flatMap((seats) => seats.more);
  const fewer = held.flatMap((seats) => seats.fewer);
  let unmet: Stretches = noStretches;
  let isSure = true;
  for (const demand of requirement.demands) {
    const timeOf = (counts: (source: Source) => boolean) =>
      unionOfAll(held.flatMap(({ sources }) => sources.filter(counts).map(({ stretches }) => stretches)));
    const certain = timeOf((source) => fit(source, demand, skillsOf) === 'yes');
    const possible = timeOf((source) => fit(source, demand, skillsOf) !== 'no');
    unmet = unionOf(unmet, differenceOf(demand.required, possible));
    if (lengthOf(differenceOf(demand.required, certain)) > lengthOf(differenceOf(demand.required, possible)))
      isSure = false;
  }
  const unstated = isSure ? [] : [{ code: 'window.skills', pointer: '/coverage' }];
  return { unmet, required: requirement.required, more: oneOfEach(more), fewer: oneOfEach([...fewer, ...unstated]) };
}

interface HeldSeats {
  readonly sources: readonly Source[];
  readonly more: readonly MissingFact[];
  readonly fewer: readonly MissingFact[];
}

/** The seats of an assignment: those of its assignee within the window of its scope. */
export function heldSeats(context: RuleContext, { assignee, scope }: Assignment, serviceId: string | null): HeldSeats {
  const { sources, more, fewer } = assigneeSeats(context, assignee);
  const serving =
    serviceId === null ? sources : sources.filter(({ serviceIds }) => serviceIds?.includes(serviceId) ?? true);
  if (scope?.window === undefined) return { sources: serving, more, fewer };
  const window = readRequirement(context, scope.window);
  if (window === undefined) {
    const fact = { code: 'assignment.scope', pointer: '/assignments' };
    return { sources: [], more: [...more, fact], fewer: [...fewer, fact] };
  }
  const within = serving.map((source) => {
    return { ...source, stretches: intersectionOf(source.stretches, window.required) };
  });
  return { sources: within, more, fewer };
}

/** Whether a seat does for a demand. */
function fit(source: Source, demand: CoverageDemand, skillsOf: SkillsOf): 'yes' | 'no' | 'unknown' {
  if (modeRank(source.mode) > modeRank(demand.mode)) return 'no';
  if (demand.tier !== null && source.tier !== null && !hasTier(source.tier, demand.tier, true)) return 'no';
  const offered = offeredSkills(source, skillsOf);
  if (offered !== null && !demand.skills.every((skill) => offered.includes(skill))) return 'no';
  const isTierOpen = demand.tier !== null && source.tier === null;
  return isTierOpen || (offered === null && demand.skills.length > 0) ? 'unknown' : 'yes';
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

/** Hours of a week around the clock, for a plan of hours without people. */
export function hoursPlanTime(context: RuleContext, plan: HoursPlan): Stretches | undefined {
  return readRequirement(context, plan)?.required;
}
