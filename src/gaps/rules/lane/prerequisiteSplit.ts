import type { LanePrerequisite } from '../../../raci/lanes.js';
import { mostPrerequisites } from '../../../raci/lanePrerequisites.js';
import { defineRule } from '../../defineRule.js';
import { lanesOf, missingOwner } from '../../lookups/lanes.js';
import type { Failure, MissingFact, Rule, RuleContext } from '../../rule.js';

/**
 * The lanes that a lane answers for itself: those that it needs directly, and those behind lanes that nobody owns. What an owned lane
 * needs is that lane's matter, so a split is told once, where it is.
 */
function ownPrerequisites(list: readonly LanePrerequisite[]): LanePrerequisite[] {
  const byId = new Map(list.map((each) => [each.requiredLaneId, each]));
  const isOwn = ({ through }: LanePrerequisite): boolean => {
    for (let before = through; before !== null;) {
      const lane = byId.get(before);
      if (lane?.status !== 'nobody') return false;
      before = lane.through;
    }
    return true;
  };
  return list.filter(isOwn);
}

/** What is missing to know who owns a lane that is needed, and what it needs in turn where nobody owns it. */
function missingOf(context: RuleContext, { requiredLaneId, status }: LanePrerequisite): MissingFact[] {
  const pointer = context.index.pointerOf({ kind: 'lane', id: requiredLaneId }) ?? '';
  if (status === 'unknown') return missingOwner(context, requiredLaneId, lanesOf(context).ownerOf(requiredLaneId));
  const isOpen = status === 'nobody' && context.index.find('lane', requiredLaneId)?.requires === undefined;
  return isOpen ? [{ code: 'lane.requires', pointer }] : [];
}

/** `lane/prerequisite-split`: a lane needs another one that another party owns. */
export const prerequisiteSplit: Rule = /* @__PURE__ */ defineRule({
  id: 'lane/prerequisite-split',
  title: 'A lane and what it needs in different hands',
  rationale: 'Who owns a lane cannot answer for it while another party decides about the lanes that it rests on.',
  subject: 'lane',
  severity: 'high',
  sources: ['lane-practice'],
  release: 'first',
  needs: ['lane.requires', 'lane.owners', 'lanes', 'role.partyId', 'team.partyId', 'person.partyId'],
  messages: {
    must: 'Lane {name} of party "{party}" must have lane "{lane}" in the same hands, which another party owns.',
    should: 'Lane {name} of party "{party}" should have lane "{lane}" in the same hands, which another party owns.',
    unknown: 'Not known whether the lanes that lane {name} needs are in the same hands.',
  },
  remediation: 'Give lane {name} and the lanes that it needs to one party, or accept the split as an exception.',
  judge: ({ entity, pointer }, context) => {
    const { requires, id } = entity;
    const lanes = lanesOf(context);
    const owner = lanes.ownerOf(id);
    const party = owner?.ownerPartyId ?? null;
    // Of several owners of different parties another rule tells.
    if (requires?.length === 0 || owner?.ownerStatus === 'none') return 'not-applicable';
    const missing: MissingFact[] = requires === undefined ? [{ code: 'lane.requires', pointer }] : [];
    if (party === null) {
      missing.push(...missingOwner(context, id, owner));
      return missing.length === 0 ? 'not-applicable' : { unknown: missing };
    }
    const list = ownPrerequisites(lanes.prerequisitesOf(entity).list);
    const isSplit = ({ status, partyIds }: LanePrerequisite) => status === 'other-party' && !partyIds.includes(party);
    const fail = list.filter(isSplit).map(({ requiredLaneId, strength }): Failure => ({
      messageId: strength,
      data: { party, lane: requiredLaneId },
      discriminator: `lane:${requiredLaneId}`,
      related: [
        {
          subject: { kind: 'lane', id: requiredLaneId },
          pointer: context.index.pointerOf({ kind: 'lane', id: requiredLaneId }) ?? pointer,
          note: 'needed, and owned by another party',
        },
      ],
      ...(strength === 'should' && { shift: 'down' }),
    }));
    if (fail.length > 0) return { fail };
    missing.push(...list.flatMap((each) => missingOf(context, each)));
    if ((requires?.length ?? 0) > mostPrerequisites) missing.push({ code: 'lane.requires', pointer });
    return missing.length === 0 ? 'pass' : { unknown: missing };
  },
});
