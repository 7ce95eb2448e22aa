import { requiredFte } from '../../../coverage/staffing/requiredFte.js';
import { lengthOf } from '../../../coverage/compile/stretches.js';
import { unionOfAll } from '../../../coverage/compile/stretchSets.js';
import { isAroundTheClock } from '../../../gaps/lookups/aroundTheClock.js';
import { factAt } from '../../../gaps/lookups/factAt.js';
import { hoursFrame } from '../../../gaps/lookups/hours.js';
import { readRequirement } from '../../../gaps/lookups/readRequirement.js';
import type { MissingFact } from '../../../gaps/rule.js';
import { shareBounds } from '../../../gaps/rules/coverage/shareBounds.js';
import type { Bounds } from '../../../gaps/rules/coverage/shareBounds.js';
import { internalPeople } from '../../derive/internalPeople.js';
import { planCheck } from '../judged.js';
import type { Judged } from '../judged.js';
import type { PlanCheck } from '../model.js';
import { openModel } from '../planning.js';
import type { PlannedService, Planning } from '../planning.js';

/** Least full-time equivalents for two seats around the clock and more; for one seat there is no such floor. */
export const leastFteFromTwoSeats = 8;
const hoursPerWeek = 168;

/** Seats that a service needs at every hour at the desk: 0 where it does not, undefined where that is not known. */
function roundClockSeats({ context }: Planning, { service }: PlannedService): number | undefined {
  const { requiredCoverage } = service;
  if (requiredCoverage === null) return 0;
  const read = requiredCoverage && readRequirement(context, requiredCoverage);
  if (requiredCoverage === undefined || read === undefined) return undefined;
  const staffed = read.demands.filter(({ mode }) => mode === 'staffed');
  const { from, to } = hoursFrame(context).range;
  const isAlways =
    staffed.length === read.demands.length
      ? isAroundTheClock(context, requiredCoverage, read)
      : lengthOf(unionOfAll(staffed.map(({ required }) => required))) === to - from;
  return isAlways ? Math.min(...staffed.map(({ seats }) => seats)) : 0;
}

interface Desks {
  /** Seats of all functions together: services of one function share them. */
  readonly seats: number;
  readonly functions: number;
  readonly missing: readonly MissingFact[];
}

function desksInside(planning: Planning): Desks {
  const seatsOf = new Map<string, number>();
  const missing: MissingFact[] = [...planning.moreServices];
  for (const planned of planning.planned) {
    const { service, entry } = planned;
    if (entry.planned.operatingModel !== 'in-house' && entry.basis !== 'open') continue;
    const seats = roundClockSeats(planning, planned);
    if (seats === undefined) missing.push(factAt(planning.context, 'service', service.id, 'requiredCoverage'));
    else if (entry.basis === 'open') missing.push(...(seats > 0 ? [openModel(planning, planned)] : []));
    else if (seats > 0) {
      const key = service.function == null ? `service:${service.id}` : `function:${service.function}`;
      seatsOf.set(key, Math.max(seats, seatsOf.get(key) ?? 0));
    }
  }
  return { seats: [...seatsOf.values()].reduce((sum, each) => sum + each, 0), functions: seatsOf.size, missing };
}

/** Contract hours a week of a full-time equivalent: as the costs assume, else those of the internal people together. */
function contractHours({ context }: Planning): number | MissingFact {
  const stated = context.index.model.costs?.assumptions?.weeklyHours;
  if (stated != null && stated > 0) return stated;
  const { certain } = internalPeople(context);
  const silent = certain.find(({ fte, weeklyHours }) => fte == null || weeklyHours == null);
  if (silent !== undefined) return factAt(context, 'person', silent.id, 'weeklyHours');
  const fte = certain.reduce((sum, person) => sum + (person.fte ?? 0), 0);
  const hours = certain.reduce((sum, person) => sum + (person.weeklyHours ?? 0), 0);
  return fte > 0 && hours > 0
    ? Math.min(hours / fte, hoursPerWeek)
    : { code: 'person.weeklyHours', pointer: '/people' };
}

function shrinkage({ context }: Planning): Bounds | MissingFact {
  const { costs } = context.index.model;
  const stated = costs?.assumptions?.shrinkageRate;
  const pointer = costs == null ? '' : costs.assumptions == null ? '/costs' : '/costs/assumptions';
  const missing = { code: 'costs.assumptions.shrinkageRate', pointer };
  if (stated === undefined) return missing;
  const bounds = shareBounds(stated);
  return bounds.high < 1 ? bounds : missing;
}

function needed(seats: number, contractHoursPerWeek: number, rate: number): number {
  const { fte } = requiredFte({ seats, coverageHoursPerWeek: hoursPerWeek, contractHoursPerWeek, shrinkage: rate });
  return seats >= 2 ? Math.max(fte, leastFteFromTwoSeats) : fte;
}

/** Differences by rounding do not count. */
const tolerance = 1e-9;

/**
 * `IN_HOUSE_24X7_UNDERSTAFFED`: the desks around the clock that stay inside take `seats * 168 / (contract hours * (1 - shrinkage))` full-time
 * equivalents together, counted once over all functions, and there are so many.
 */
export function inHouseUnderstaffed(planning: Planning): PlanCheck {
  const code = 'IN_HOUSE_24X7_UNDERSTAFFED';
  const { seats, functions, missing: open } = desksInside(planning);
  if (seats === 0 && open.length === 0) return planCheck(code, []);
  const { subject, profile, unanswered } = planning.organization;
  const about = { subject, pointer: planning.context.index.pointerOf(subject) ?? '' };
  const [hours, rate] = [contractHours(planning), shrinkage(planning)];
  const { internalItFte: fte } = profile;
  const missing = [
    ...open,
    ...(typeof hours === 'number' ? [] : [hours]),
    ...('code' in rate ? [rate] : []),
    ...(unanswered.find(({ fact }) => fact === 'internalItFte')?.missing ?? []),
  ];
  if (seats === 0 || typeof hours !== 'number' || 'code' in rate || fte == null)
    return planCheck(code, [{ ...about, missing }]);
  const [least, most] = [needed(seats, hours, rate.low), needed(seats, hours, rate.high)];
  const data = { functions, seats, neededFte: Math.round(least * 100) / 100, internalItFte: fte };
  const judged: Judged = least > fte + tolerance * least ? { ...about, fail: data } : { ...about, missing };
  const isRange = most > fte + tolerance * most && judged.fail === undefined;
  const range: MissingFact = { code: 'costs.assumptions.shrinkageRate', pointer: '/costs/assumptions' };
  return planCheck(code, [isRange ? { ...about, missing: [...missing, range] } : judged]);
}
