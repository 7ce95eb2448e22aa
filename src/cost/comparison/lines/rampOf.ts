import { defaultRamp } from '../../options/model.js';
import type { StepId } from '../../program/steps.js';
import type { LineWork } from '../lineWork.js';
import { rampMeans } from './ramp.js';

/**
 * How far an option that is moved to has come in each position, 0 to 1: its benefits begin along the ramp of its transition, not on the first
 * day. Undefined where there is none: how things are, and what has no length of a ramp.
 */
export function rampOf(work: LineWork): StepId[] | undefined {
  const { calc, option, periods } = work;
  const { rampMonths, ramp = defaultRamp } = option.transition ?? {};
  const months = work.given(rampMonths, 'amount', 'option/transition/rampMonths');
  if (option.incumbent === true || months === undefined || calc.known(months) === 0) return undefined;
  const fixed = typeof rampMonths === 'number' ? rampMonths : rampMonths?.kind === 'constant' ? rampMonths.value : null;
  if (ramp === 'half-life' && fixed === null) {
    work.refuse('option/transition/rampMonths', 'be a number where the ramp is a half-life');
    return undefined;
  }
  return rampMeans(calc, { shape: ramp, months, fixed }, periods);
}
