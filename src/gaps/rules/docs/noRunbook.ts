import type { DocumentRecord } from '../../../governance/records/model.js';
import { defineRule } from '../../defineRule.js';
import { isOfCriticalService } from '../../lookups/criticalActivity.js';
import { documentsCovering } from '../../lookups/entriesOf.js';
import { isMissing } from '../../lookups/isMissing.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Kinds of document by which somebody can do the work; a procedure is a runbook by another name. */
function isRunbook({ kind }: DocumentRecord): boolean | undefined {
  return kind === undefined ? undefined : kind === 'runbook' || kind === 'procedure';
}

/** Documents that may be runbooks of anything, since what they cover is not assessed. */
function unplaced({ index, once }: RuleContext): readonly MissingFact[] {
  return once('docs/no-runbook', () => {
    const open = index.list('document').filter((each) => each.covers === undefined && isRunbook(each) !== false);
    const facts = open.map(({ id }) => ({
      code: 'document.covers',
      pointer: index.pointerOf({ kind: 'document', id }) ?? '',
    }));
    return oneOfEach(facts);
  });
}

/** `docs/no-runbook`: nothing is written down by which an activity of a critical service can be done. */
export const noRunbook: Rule = /* @__PURE__ */ defineRule({
  id: 'docs/no-runbook',
  title: 'No runbook for critical work',
  rationale: 'Work on a critical service that is not written down can be done only by those who remember how.',
  subject: 'activity',
  severity: 'high',
  sources: ['comparison'],
  release: 'first',
  needs: [
    'activity.kind',
    'activity.serviceId',
    'services',
    'service.criticality',
    'documents',
    'document.kind',
    'document.covers',
  ],
  messages: {
    none: 'No runbook covers "{name}", which belongs to a critical service.',
    unknown: 'Not known whether a runbook covers "{name}".',
  },
  remediation: 'Write a runbook for "{name}", and let somebody else try it.',
  judge: ({ id, entity, pointer }, context) => {
    const { kind, serviceId } = entity;
    if (kind !== undefined && kind !== 'operational') return 'not-applicable';
    const critical = isOfCriticalService(context, entity);
    if (critical === false) return 'not-applicable';
    const own = documentsCovering(context, { kind: 'activity', id });
    if (own.some((each) => isRunbook(each) === true)) return 'pass';
    const ofService = serviceId == null ? [] : documentsCovering(context, { kind: 'service', id: serviceId });
    if (ofService.some((each) => isRunbook(each) === true)) return 'pass';
    const unknown: MissingFact[] = kind === undefined ? [{ code: 'activity.kind', pointer }] : [];
    if (isMissing(critical)) unknown.push(critical);
    const unclear = [...own, ...ofService].find((each) => isRunbook(each) === undefined);
    if (unclear !== undefined) {
      const at = context.index.pointerOf({ kind: 'document', id: unclear.id }) ?? pointer;
      unknown.push({ code: 'document.kind', pointer: at });
    }
    const silent = missingList(context, 'documents', { kind: 'activity', id });
    unknown.push(...(silent === undefined ? unplaced(context) : [silent]));
    return unknown.length > 0 ? { unknown } : { fail: [{ messageId: 'none' }] };
  },
});
