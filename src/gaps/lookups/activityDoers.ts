import type { Activity } from '../../services/activities/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import type { FactsByParty } from './factsByParty.js';
import { isMissing } from './isMissing.js';
import { missingAssignments } from './missingAssignments.js';
import { oneOfEach } from './oneOfEach.js';
import { possibleHolders, possiblePeople } from './possibleHolders.js';
import type { PossibleHolders } from './possibleHolders.js';

/** Who does an activity. */
export interface ActivityDoers {
  /** People who do it, those who may have left with what is missing to know. */
  readonly people: PossibleHolders;
  /** Number of teams and parties that do it without a name. */
  readonly others: number;
  /** What is missing to know whether there are more. */
  readonly open: readonly MissingFact[];
}

/**
 * Who does an activity, resolved to people.
 *
 * @param unnamed takes the roles of which it is not assessed who fills them
 */
export function activityDoers(context: RuleContext, activity: Activity, unnamed: FactsByParty): ActivityDoers {
  const { index } = context;
  const pointer = () => index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
  const people = new Map<string, MissingFact | undefined>();
  const others = new Set<string>();
  const facts: MissingFact[] = [];
  const open = (partyId: string | undefined, fact: MissingFact) => {
    facts.push(fact);
    unnamed.add(partyId, [fact]);
  };
  for (const { assignee } of context.holders(activity).responsible) {
    const { kind, id } = assignee;
    const role = kind === 'role' ? index.find('role', id) : undefined;
    if (kind === 'team' || kind === 'party') others.add(`${kind}:${id}`);
    else if (kind === 'role' && role === undefined) open(undefined, { code: 'roles', pointer: pointer() });
    else {
      const found = role === undefined ? possiblePeople(context, [id], pointer()) : possibleHolders(context, role);
      if (isMissing(found)) open(index.partyOf(assignee), found);
      else for (const [person, fact] of found) people.set(person, fact);
    }
  }
  const silent = missingAssignments(activity, context);
  if (silent !== undefined) open(undefined, silent);
  return { people, others: others.size, open: oneOfEach(facts) };
}
