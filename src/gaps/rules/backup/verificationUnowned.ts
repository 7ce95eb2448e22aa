import { defineRule } from '../../defineRule.js';
import { activityService } from '../../lookups/activityService.js';
import { isMissing } from '../../lookups/isMissing.js';
import { liveServices } from '../../lookups/live.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import type { Activity } from '../../../services/activities/model.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Whether backups are in scope; an activity for the whole organization says so by being there. */
function areBackupsInScope(context: RuleContext, activity: Activity): boolean | MissingFact {
  const service = activityService(context, activity);
  if (service === null) return true;
  if (isMissing(service)) return service;
  const { id, backup } = service;
  if (backup === null) return isAnyBackedUp(context);
  return backup !== undefined || backupFact(context, id);
}

function backupFact({ index }: RuleContext, id: string): MissingFact {
  return { code: 'service.backup', pointer: index.pointerOf({ kind: 'service', id }) ?? '' };
}

/** Whether any service is backed up: the one that makes backups often has none of itself. */
function isAnyBackedUp(context: RuleContext): boolean | MissingFact {
  return context.once('backup/verification-unowned', () => {
    const services = liveServices(context);
    if (services.some(({ backup }) => backup != null)) return true;
    const unstated = services.find(({ backup }) => backup === undefined);
    return unstated !== undefined && backupFact(context, unstated.id);
  });
}

/** `backup/verification-unowned`: nobody answers for the check of backups, or nobody does it. */
export const verificationUnowned: Rule = /* @__PURE__ */ defineRule({
  id: 'backup/verification-unowned',
  title: 'Verification of backups is not owned',
  rationale:
    'A backup that nobody checks is found broken on the day it is needed; each side believes that the other one looks.',
  subject: 'activity',
  severity: 'high',
  sources: ['what-is'],
  release: 'first',
  needs: ['activity.purpose', 'activity.serviceId', 'services', 'service.backup', 'assignments'],
  supersedes: ['raci/no-accountable', 'raci/no-responsible'],
  messages: {
    nobody: 'Nobody answers for "{name}" and nobody does it.',
    noAccountable: 'Nobody answers for "{name}".',
    noResponsible: 'Nobody does "{name}".',
    unknown: 'Not known whether "{name}" checks backups, and who answers for it and does it.',
  },
  remediation: 'Name one role that answers for "{name}", and the role that does it.',
  judge: ({ entity, pointer }, context) => {
    const scheme = context.index.scheme();
    const [canOwn, canDo] = [scheme.lettersFor('owns-outcome').size > 0, scheme.lettersFor('does-work').size > 0];
    if (!canOwn && !canDo) return 'not-applicable';
    if (entity.purpose === undefined) return { unknown: [{ code: 'activity.purpose', pointer }] };
    if (entity.purpose !== 'backup-verification') return 'not-applicable';
    const inScope = areBackupsInScope(context, entity);
    if (inScope === false) return 'not-applicable';
    if (inScope !== true) return { unknown: [inScope] };
    const { accountable, responsible } = context.holders(entity);
    const lacksAccountable = canOwn && accountable.length === 0;
    const lacksResponsible = canDo && responsible.length === 0;
    if (!lacksAccountable && !lacksResponsible) return 'pass';
    const missing = missingAssignments(entity, context);
    if (missing !== undefined) return { unknown: [missing] };
    if (lacksAccountable && lacksResponsible) return { fail: [{ messageId: 'nobody' }] };
    return { fail: [{ messageId: lacksAccountable ? 'noAccountable' : 'noResponsible' }] };
  },
});
