import type { RequiredCoverage } from '../../../coverage/model.js';
import type { Contract } from '../../../services/agreements/model.js';
import type { Service } from '../../../services/catalogue/model.js';
import { contractScope } from '../../lookups/contractScope.js';
import { doersOfActivity, doersOfService } from '../../lookups/doers.js';
import type { Doers } from '../../lookups/doers.js';
import { factAt } from '../../lookups/factAt.js';
import { isMissing } from '../../lookups/isMissing.js';
import { missingParty } from '../../lookups/missingParty.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { partyKindOf } from '../../lookups/partyKindOf.js';
import { readRequirement } from '../../lookups/readRequirement.js';
import { hoursVerdict, unmetHours } from '../../lookups/unmetHours.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** Those of some doers who are inside. */
function insideOf(context: RuleContext, { key, doers, missing, service }: Doers): Doers {
  const facts = [...missing];
  const inside = doers.filter(({ assignee }) => {
    if (context.index.partyOf(assignee) === undefined) facts.push(missingParty(context, assignee));
    const side = partyKindOf(context, assignee, '');
    if (isMissing(side) && side.code === 'party.kind') facts.push(side);
    return side === 'internal';
  });
  const own = inside.map(({ key: each }) => each).join(' ');
  return { key: `inside of ${key}: ${own}`, doers: inside, missing: oneOfEach(facts), service };
}

function covers(
  context: RuleContext,
  requirement: RequiredCoverage,
  doers: Doers,
  fact: MissingFact,
): boolean | readonly MissingFact[] {
  const read = readRequirement(context, requirement);
  if (read === undefined) return [fact];
  const verdict = hoursVerdict(unmetHours(context, read, insideOf(context, doers)));
  if (verdict === 'met') return true;
  return 'unknown' in verdict && verdict.unknown;
}

/**
 * Whether those inside who do the work of a service cover all hours that it needs, and that activities of it need which a contract takes
 * in; what is missing where that is not known.
 */
export function coverHoursInside(
  context: RuleContext,
  contract: Contract,
  service: Service,
): boolean | readonly MissingFact[] {
  const { index } = context;
  const own = factAt(context, 'service', service.id, 'requiredCoverage');
  const answers: (boolean | readonly MissingFact[])[] = [];
  if (service.requiredCoverage === undefined) answers.push([own]);
  else if (service.requiredCoverage !== null)
    answers.push(covers(context, service.requiredCoverage, doersOfService(context, service), own));
  const { activityIds } = contractScope(context, contract);
  for (const activity of index.activitiesOf(service.id)) {
    if (activity.requiredCoverage == null || !activityIds.has(activity.id)) continue;
    const fact = factAt(context, 'activity', activity.id, 'requiredCoverage');
    answers.push(covers(context, activity.requiredCoverage, doersOfActivity(context, activity), fact));
  }
  if (answers.includes(false)) return false;
  const missing = answers.flatMap((answer) => (typeof answer === 'boolean' ? [] : answer));
  return missing.length === 0 || oneOfEach(missing);
}
