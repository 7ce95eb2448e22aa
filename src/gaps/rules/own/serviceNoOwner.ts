import { compareText } from '../../../internal/text/compareText.js';
import type { OperatingModelIndex } from '../../../operating-model/indexOperatingModel.js';
import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** The role that answers for most activities of a service, the smallest id of several; undefined where no role answers for any. */
function mostAccountable(index: OperatingModelIndex, serviceId: string): string | undefined {
  const owns = index.scheme().lettersFor('owns-outcome');
  const counts = new Map<string, number>();
  for (const activity of index.activitiesOf(serviceId)) {
    for (const { assignee, responsibility } of index.assignmentsOf(activity.id)) {
      if (assignee.kind !== 'role' || !owns.has(responsibility)) continue;
      counts.set(assignee.id, (counts.get(assignee.id) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, many], [b, others]) => others - many || compareText(a, b))[0]?.[0];
}

/** `own/service-no-owner`: nobody owns a service. */
export const serviceNoOwner: Rule = /* @__PURE__ */ defineRule({
  id: 'own/service-no-owner',
  title: 'Service without an owner',
  rationale: 'Every service needs one named owner who decides about it; without one nothing about it is decided.',
  subject: 'service',
  severity: 'high',
  sources: ['operating-models', 'service-operating-model'],
  release: 'first',
  needs: ['service.ownerRoleId'],
  messages: {
    none: 'Nobody owns {name}.',
    unknown: 'Not known who owns {name}.',
  },
  remediation: 'Name one role that owns {name}.',
  fix: (index, { subject, pointer }) => {
    const owner = mostAccountable(index, subject.id);
    return owner === undefined ? undefined : [{ op: 'replace', path: `${pointer}/ownerRoleId`, value: owner }];
  },
  judge: ({ entity: { ownerRoleId }, pointer }) => {
    if (ownerRoleId === undefined) return { unknown: [{ code: 'service.ownerRoleId', pointer }] };
    return ownerRoleId === null ? { fail: [{ messageId: 'none' }] } : 'pass';
  },
});
