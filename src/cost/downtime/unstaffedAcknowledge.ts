import type { StepHours } from '../options/model.js';
import type { StepId } from '../program/steps.js';
import { isExactly, isNone } from './figures.js';
import type { Figures } from '../comparison/pointFigures.js';
import type { AcknowledgeBasis, OutageFacts, Placed, RestoringFacts } from './outage.js';

/** When somebody takes an outage out of hours. */
export interface UnstaffedAcknowledge {
  readonly hours: StepId;
  readonly basis: AcknowledgeBasis;
  readonly isNeverStaffed: boolean;
}

/**
 * Writes how long it takes out of hours until somebody has it: as stated, else `reach * paging + (1 - reach) * escalation` where there
 * is on-call duty, else the wait until somebody is there.
 */
export function unstaffedAcknowledge(
  figures: Figures,
  { onCallReach }: RestoringFacts,
  { waitHours }: OutageFacts,
  { value: { acknowledge }, field }: Placed<StepHours>,
): UnstaffedAcknowledge {
  if (acknowledge !== undefined) {
    const hours = figures.need(acknowledge, 'amount', `${field}/acknowledge`);
    return { hours, basis: 'stated', isNeverStaffed: false };
  }
  if (onCallReach.value != null) {
    return { hours: reachHours(figures, onCallReach), basis: 'on-call', isNeverStaffed: false };
  }
  const isNeverStaffed = waitHours.value === null;
  const hours = figures.need(isNeverStaffed ? undefined : waitHours.value, 'amount', waitHours.field);
  return { hours, basis: 'wait', isNeverStaffed };
}

function reachHours(figures: Figures, { value: reach, field }: RestoringFacts['onCallReach']): StepId {
  const { calc } = figures;
  const rate = figures.need(reach?.rate, 'rate', `${field}/rate`);
  const paging = isNone(reach?.rate) ? undefined : figures.need(reach?.pagingHours, 'amount', `${field}/pagingHours`);
  const escalation = isExactly(reach?.rate, 1)
    ? undefined
    : figures.need(reach?.escalationHours, 'amount', `${field}/escalationHours`);
  return calc.plus(
    ...(paging === undefined ? [] : [calc.times(rate, paging)]),
    ...(escalation === undefined ? [] : [calc.times(calc.minus(calc.constant(1), rate), escalation)]),
  );
}
