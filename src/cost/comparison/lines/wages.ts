import type { StepId } from '../../program/steps.js';
import { yearlyGrowth } from '../growth.js';
import type { LineWork } from '../lineWork.js';

/** Factor of each year for what people are paid; none for a single year. */
export function wageGrowth(work: LineWork): readonly StepId[] | undefined {
  if (work.periods.years === 1) return undefined;
  const rate = work.need(work.model.assumptions?.wageInflationRate, 'growth', 'assumptions/wageInflationRate');
  return yearlyGrowth(work.calc, rate, work.periods);
}

/** Loaded cost of an hour in the first year. */
export function loadedHour(work: LineWork): StepId {
  return work.need(work.model.assumptions?.loadedHourlyRate, 'money', 'assumptions/loadedHourlyRate');
}
