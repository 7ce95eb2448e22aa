import { defineRule } from '../../defineRule.js';
import { liveActivities } from '../../lookups/live.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { isVisibleInside } from '../../lookups/toolParties.js';
import { doubtsThatIs } from '../../lookups/workKind.js';
import type { WorkKind } from '../../lookups/workKind.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Work that changes what runs. Nothing in a document says more about changes than these words (house default). */
export const changingWork: WorkKind = {
  practices: ['change-enablement', 'deployment-management', 'release-management'],
  purposes: ['firewall-change', 'patch-compliance', 'remediation'],
};

/** Who makes changes. */
interface Changers {
  /** The parties that certainly do. */
  readonly partyIds: ReadonlySet<string>;
  /** What is missing to know whether a party does too. */
  readonly missingOf: ReadonlyMap<string, readonly MissingFact[]>;
  /** What is missing to know whether others do too. */
  readonly missing: readonly MissingFact[];
}

function changers(context: RuleContext): Changers {
  return context.once('tool/changes-invisible', () => {
    const { index } = context;
    const partyIds = new Set<string>();
    const missingOf = new Map<string, readonly MissingFact[]>();
    const missing = [missingList(context, 'activities')];
    for (const activity of liveActivities(context)) {
      const pointer = index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
      const unclear = doubtsThatIs(changingWork, activity, pointer);
      if (unclear === undefined) continue;
      missing.push(missingAssignments(activity, context));
      for (const { assignee } of context.holders(activity).responsible) {
        const partyId = index.partyOf(assignee);
        if (partyId === undefined)
          missing.push({ code: `${assignee.kind}.partyId`, pointer: index.pointerOf(assignee) ?? pointer });
        else if (unclear.length === 0) partyIds.add(partyId);
        else if (!missingOf.has(partyId)) missingOf.set(partyId, unclear);
      }
    }
    return { partyIds, missingOf, missing: oneOfEach(missing.filter((fact) => fact !== undefined)) };
  });
}

/** `tool/changes-invisible`: somebody outside makes changes, and nobody inside can look them up. */
export const changesInvisible: Rule = /* @__PURE__ */ defineRule({
  id: 'tool/changes-invisible',
  title: 'Changes cannot be seen inside',
  rationale:
    'What one side changes at night the other side must find in the morning, or it looks for a fault that is none.',
  subject: 'party',
  severity: 'medium',
  sources: ['comparison'],
  release: 'later',
  needs: [
    'party.kind',
    'party.changeRecordToolId',
    'activities',
    'activity.practice',
    'activity.purpose',
    'assignments',
    'role.partyId',
    'team.partyId',
    'person.partyId',
    'tools',
    'tool.access',
    'tool.ownerPartyId',
    'parties',
  ],
  messages: {
    unrecorded: '{name} makes changes and records them in no tool.',
    closed: '{name} records its changes in a tool to which nobody inside has access.',
    unknown: 'Not known whether somebody inside can look up the changes of {name}.',
  },
  remediation: 'Agree on one record of changes that {name} writes and an internal party can read.',
  judge: ({ id, entity, pointer }, context) => {
    const { index } = context;
    if (index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
    if (entity.kind == null) return { unknown: [{ code: 'party.kind', pointer }] };
    // A vendor that changes what runs is as invisible as a provider.
    if (entity.kind === 'internal') return 'not-applicable';
    const { partyIds, missingOf, missing } = changers(context);
    if (!partyIds.has(id)) {
      const facts = oneOfEach([...(missingOf.get(id) ?? []), ...missing]);
      return facts.length > 0 ? { unknown: facts } : 'not-applicable';
    }
    const toolId = entity.changeRecordToolId;
    if (toolId === undefined) return { unknown: [{ code: 'party.changeRecordToolId', pointer }] };
    if (toolId === null) return { fail: [{ messageId: 'unrecorded' }] };
    const tool = index.find('tool', toolId);
    if (tool === undefined) return { unknown: [{ code: 'tools', pointer }] };
    const visible = isVisibleInside(context, tool);
    if (visible === true) return 'pass';
    if (visible !== false) return { unknown: visible };
    const subject = { kind: 'tool', id: toolId } as const;
    const related = [{ subject, pointer: index.pointerOf(subject) ?? pointer, note: 'holds the changes' }];
    return { fail: [{ messageId: 'closed', related }] };
  },
});
