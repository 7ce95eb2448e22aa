import type { PartyKind } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { groupOnce } from './groupOnce.js';
import { missingList } from './missingList.js';
import { oneOfEach } from './oneOfEach.js';
import { onceFor } from './onceFor.js';

/** The parties that work on a service. */
export interface ServiceParties {
  /** Their ids, in order of first appearance: those with letters on its activities, then providers with it in a contract. */
  readonly partyIds: readonly string[];
  /** What is missing to know whether there are more, one fact of each kind: every activity of the service hangs on all of them. */
  readonly missing: readonly MissingFact[];
}

/** The parties on the activities of a service at the date of the report and in contracts that name it; made once for each service. */
export function serviceParties(context: RuleContext, serviceId: string): ServiceParties {
  return onceFor(context, 'look-up/parties of services', serviceId, () => {
    const { index } = context;
    const subject = { kind: 'service', id: serviceId } as const;
    const omitted = index.scheme().lettersFor('omitted');
    const partyIds = new Set<string>();
    const missing: MissingFact[] = [];
    const note = (fact: MissingFact | undefined) => {
      if (fact !== undefined) missing.push(fact);
    };
    note(missingList(context, 'activities', subject));
    for (const activity of index.activitiesOf(serviceId)) {
      note(missingList(context, 'assignments', { kind: 'activity', id: activity.id }));
      for (const { assignee, responsibility } of context.holders(activity).assignments) {
        if (omitted.has(responsibility)) continue;
        const partyId = index.partyOf(assignee);
        if (partyId !== undefined) partyIds.add(partyId);
        else {
          const pointer = index.pointerOf(assignee) ?? index.pointerOf(subject) ?? '';
          note({ code: `${assignee.kind}.partyId`, pointer });
        }
      }
    }
    const contracts = groupOnce(
      context,
      'look-up/contracts by scope',
      () => index.list('contract'),
      ({ scope }) => scope ?? [],
    );
    for (const { providerPartyId } of contracts(`service:${serviceId}`)) partyIds.add(providerPartyId);
    return { partyIds: [...partyIds], missing: oneOfEach(missing) };
  });
}

/** Whether at least two parties of different kind work on a service; what is missing where that is not known. */
export function isShared(context: RuleContext, serviceId: string): boolean | readonly MissingFact[] {
  return onceFor(context, 'look-up/shared services', serviceId, () => ({ answer: sharing(context, serviceId) })).answer;
}

function sharing(context: RuleContext, serviceId: string): boolean | readonly MissingFact[] {
  const { index } = context;
  const { partyIds, missing } = serviceParties(context, serviceId);
  const kinds = new Set<PartyKind>();
  const unknown = [...missing];
  for (const id of partyIds) {
    const kind = index.find('party', id)?.kind;
    if (kind != null) kinds.add(kind);
    else unknown.push({ code: 'party.kind', pointer: index.pointerOf({ kind: 'party', id }) ?? '' });
  }
  if (kinds.size >= 2) return true;
  return unknown.length > 0 ? unknown : false;
}
