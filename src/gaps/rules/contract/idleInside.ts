import type { Contract } from '../../../services/agreements/model.js';
import { idsInScope } from '../../lookups/contractScope.js';
import { laneMembers } from '../../lookups/laneMembers.js';
import { missingList } from '../../lookups/missingList.js';
import type { Failure, MissingFact, RuleContext } from '../../rule.js';
import { workOfParties } from './partyWork.js';

/** Failures, and what is missing to know whether there are more. */
export interface Judged {
  readonly failures: readonly Failure[];
  readonly missing: readonly MissingFact[];
}

type ScopeKind = 'activity' | 'service' | 'lane';

/** What is missing to know whether the provider does a part of the scope; nothing where it certainly does not, undefined where it does. */
function idleness(
  context: RuleContext,
  { providerPartyId }: Contract,
  kind: ScopeKind,
  id: string,
  pointer: string,
): readonly MissingFact[] | undefined {
  const work = workOfParties(context);
  const { done, unplaced } = work.of(providerPartyId);
  if (done.has(`${kind}:${id}`)) return undefined;
  if (kind === 'activity') return work.openAt(`activity:${id}`);
  const list = missingList(context, 'activities', { kind, id });
  const lists = list === undefined ? [] : [list];
  if (kind === 'service') {
    return [...work.openAt(`service:${id}`), ...lists, ...(unplaced === undefined ? [] : [unplaced]), ...work.unplaced];
  }
  const lane = laneMembers(context, id, pointer);
  const members = [...lane.activityIds].map((activity) => `activity:${activity}`);
  if (members.some((member) => done.has(member))) return undefined;
  return [...lane.missing, ...lists, ...members.flatMap((member) => work.openAt(member))];
}

/** Whether a part of a scope is a service, or an activity of one, that rules leave out. */
function isRetired({ index }: RuleContext, kind: ScopeKind, id: string): boolean {
  const serviceId = kind === 'activity' ? index.find('activity', id)?.serviceId : id;
  return kind !== 'lane' && serviceId != null && index.find('service', serviceId)?.lifecycle === 'retired';
}

const lists = { activity: 'activities', service: 'services', lane: 'lanes' } as const;

/**
 * Parts of a scope on which the provider does nothing. In a shared service each side does its part, so that a service or lane needs the
 * provider on one of its activities, not on all of them.
 */
export function idleInside(context: RuleContext, contract: Contract, pointer: string): Judged {
  const failures: Failure[] = [];
  const missing: MissingFact[] = [];
  for (const kind of ['activity', 'service', 'lane'] as const) {
    for (const id of new Set(idsInScope(contract, kind))) {
      const at = context.index.pointerOf({ kind, id });
      const facts = at === undefined ? [{ code: lists[kind], pointer }] : idleness(context, contract, kind, id, at);
      if (facts === undefined || isRetired(context, kind, id)) continue;
      missing.push(...facts);
      if (facts.length > 0) continue;
      failures.push({
        messageId: 'idle',
        discriminator: `${kind}:${id}+in-scope-without-responsible`,
        data: { part: kind, partId: id },
        related: [{ subject: { kind, id }, pointer: at ?? pointer, note: 'in scope' }],
      });
    }
  }
  return { failures, missing };
}
