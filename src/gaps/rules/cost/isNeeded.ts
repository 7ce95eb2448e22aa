import type { Contract } from '../../../services/agreements/model.js';
import type { Service } from '../../../services/catalogue/model.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, RuleContext } from '../../rule.js';
import { hasInsideDepth } from './insideDepth.js';
import { coverHoursInside } from './insideHours.js';
import { hasTimeInside } from './insideTime.js';
import type { OutsideWork } from './outsideWork.js';

type Answer = boolean | readonly MissingFact[];

/** Whether something is there inside: not where people or the document say that it lacks; what people say is enough where the document says nothing. */
function isInside(said: boolean | undefined, told: Answer): Answer {
  if (said === false || told === false) return false;
  return said ?? told;
}

/**
 * Whether a service needs somebody from outside, for skills, time or hours; what is missing where that is not known. It needs somebody where
 * people said so, and where the document says so, whatever people said.
 */
export function isNeeded(context: RuleContext, contract: Contract, service: Service, work: OutsideWork): Answer {
  const { id, profile } = service;
  const { skills, capacity, coverageGap } = profile ?? {};
  const pointer = context.index.pointerOf({ kind: 'service', id }) ?? '';
  const inside: Answer[] = [
    isInside(skills == null ? undefined : skills === 'strong', hasInsideDepth(context, service, pointer)),
    isInside(capacity == null ? undefined : capacity === 'low', hasTimeInside(context, service, work)),
    isInside(coverageGap == null ? undefined : coverageGap === 'none', coverHoursInside(context, contract, service)),
  ];
  if (inside.includes(false)) return true;
  const missing = inside.flatMap((answer) => (typeof answer === 'boolean' ? [] : answer));
  return missing.length > 0 && oneOfEach(missing);
}
