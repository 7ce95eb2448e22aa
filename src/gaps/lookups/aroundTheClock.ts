import { lengthOf, wholeRange } from '../../coverage/compile/stretches.js';
import type { RequiredCoverage } from '../../coverage/model.js';
import { isWholeWeek, weekStretches } from '../../raci/weekStretches.js';
import type { RuleContext } from '../rule.js';
import { hoursFrame } from './hours.js';
import { awakeIn } from './readRequirement.js';
import type { HoursRequirement } from './readRequirement.js';

/** The need that somebody is there or on call at every hour. */
export function aroundTheClock(context: RuleContext): HoursRequirement {
  return context.once('look-up/around the clock', () => awakeIn(context, wholeRange(hoursFrame(context).range)));
}

/** Whether a requirement is the whole week, day and night, be it less single days; or covers all the time that is looked at. */
export function isAroundTheClock(
  context: RuleContext,
  { windows }: RequiredCoverage,
  { required }: HoursRequirement,
): boolean {
  const { from, to } = hoursFrame(context).range;
  if (lengthOf(required) === to - from) return true;
  const isPlain = windows.every((window) => {
    return window.zone === windows[0]?.zone && window.from == null && window.until == null;
  });
  return isPlain && isWholeWeek(weekStretches(windows));
}
