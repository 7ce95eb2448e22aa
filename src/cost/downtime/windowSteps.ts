import type { StepHours } from '../options/model.js';
import type { StepId } from '../program/steps.js';
import { isNone } from './figures.js';
import type { Figures } from '../comparison/pointFigures.js';
import type { Placed, RestoringFacts, WindowSteps } from './outage.js';

/** Writes the hours of one outage: `detect + acknowledge + diagnose * (1 + contextPenalty) + skill gap + repair`. */
export function windowSteps(
  figures: Figures,
  facts: RestoringFacts,
  { value: hours, field }: Placed<StepHours>,
  acknowledge: StepId,
): WindowSteps {
  const { calc } = figures;
  const { contextPenalty: penalty, skillGapDelayHours: gap } = facts;
  const detect = figures.need(hours.detect, 'amount', `${field}/detect`);
  const diagnose = figures.need(hours.diagnose, 'amount', `${field}/diagnose`);
  const contextPenalty = isNone(hours.diagnose)
    ? calc.constant(0)
    : calc.times(diagnose, figures.need(penalty.value, 'amount', penalty.field));
  if (gap.value === undefined) {
    figures.assume({ code: 'no-skill-gap-delay', field: gap.field, value: 0, source: 'house' });
  }
  const skillGap = gap.value === undefined ? calc.constant(0) : figures.need(gap.value, 'amount', gap.field);
  const repair = figures.need(hours.repair, 'amount', `${field}/repair`);
  const total = calc.plus(detect, acknowledge, diagnose, contextPenalty, skillGap, repair);
  return { detect, acknowledge, diagnose, contextPenalty, skillGap, repair, total };
}
