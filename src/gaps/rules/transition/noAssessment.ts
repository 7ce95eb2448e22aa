import type { Evidence } from '../../../governance/records/model.js';
import type { Transition } from '../../../governance/decisions/model.js';
import { organizationId } from '../../../operating-model/subjectPointer.js';
import type { Subject } from '../../../services/subjects/model.js';
import { defineRule } from '../../defineRule.js';
import { factAt } from '../../lookups/factAt.js';
import { liveServices } from '../../lookups/live.js';
import { missingList } from '../../lookups/missingList.js';
import { isProof, isProven } from '../../lookups/passedEvidence.js';
import { retired } from '../../retired.js';
import type { MissingFact, Rule, RuleContext, Verdict } from '../../rule.js';

/** Evidence that somebody looked before choosing. */
const assessments: readonly Evidence['kind'][] = [
  'capability-baseline',
  'capacity-baseline',
  'resilience-baseline',
  'debt-assessment',
  'assessment',
];

/** Whether an operating model was chosen: one is stated for a service, or it has begun. Any model, in-house as well. */
function isModelChosen(context: RuleContext): boolean | readonly MissingFact[] {
  const { model } = context.index;
  const startedOn = model.organization?.modelStartedOn;
  const services = liveServices(context);
  if (startedOn != null || services.some(({ operatingModel }) => operatingModel != null)) return true;
  const unstated = services.find(({ operatingModel }) => operatingModel === undefined);
  const list = missingList(context, 'services');
  const missing = [
    ...(list === undefined ? [] : [list]),
    ...(unstated === undefined ? [] : [factAt(context, 'service', unstated.id, 'operatingModel')]),
  ];
  if (startedOn === undefined) {
    missing.push({ code: 'organization.modelStartedOn', pointer: model.organization == null ? '' : '/organization' });
  }
  return missing.length > 0 && missing;
}

/** Any assessment will do: of the organization, of a service or for a transition. */
function judgeOrganization(context: RuleContext): Verdict {
  const { index } = context;
  if (index.list('transition').length > 0) return 'not-applicable'; // each of them is judged, so that it is told once
  const chosen = isModelChosen(context);
  if (chosen === false) return 'not-applicable';
  if (chosen !== true) return { unknown: chosen };
  const isRetired = retired(index);
  const isAssessment = (each: Evidence) =>
    isProof(each) && assessments.includes(each.kind) && !isRetired('evidence', each);
  if (index.list('evidence').some(isAssessment)) return 'pass';
  const list = missingList(context, 'evidence');
  return list === undefined ? { fail: [{ messageId: 'noneAtAll' }] } : { unknown: [list] };
}

/** That a service which moves is not in the document. */
function unlisted({ index }: RuleContext, id: string): MissingFact {
  return { code: 'services', pointer: index.pointerOf({ kind: 'transition', id }) ?? '' };
}

/** A transition is on its way, so a model was chosen. It was assessed itself, or what moves, or the organization. */
function judgeTransition({ id, serviceIds }: Transition, context: RuleContext): Verdict {
  const { index } = context;
  const listed = serviceIds?.filter((serviceId) => index.find('service', serviceId) !== undefined) ?? [];
  const subjects: readonly Subject[] = [
    { kind: 'transition', id },
    ...listed.map((serviceId) => ({ kind: 'service', id: serviceId }) as const),
    { kind: 'organization', id: organizationId(index.model) },
  ];
  if (subjects.some((subject) => isProven(context, subject, ...assessments))) return 'pass';
  const facts = subjects.flatMap((subject) => missingList(context, 'evidence', subject) ?? []).slice(0, 1);
  if (index.list('evidence').length > 0) {
    // Some of it may be about what moves.
    if (serviceIds === undefined) facts.push(factAt(context, 'transition', id, 'serviceIds'));
    else if (listed.length < serviceIds.length) facts.push(missingList(context, 'services') ?? unlisted(context, id));
  }
  return facts.length > 0 ? { unknown: facts } : { fail: [{ messageId: 'none' }] };
}

/** `transition/no-assessment`: a model was chosen, and nothing shows that anybody looked first. */
export const noAssessment: Rule = /* @__PURE__ */ defineRule({
  id: 'transition/no-assessment',
  title: 'Model chosen without an assessment',
  rationale:
    'Who chooses a model before looking at skills, capacity, resilience and debt moves the problems along with the work.',
  subject: ['transition', 'organization'],
  severity: 'high',
  sources: ['comparison', 'operating-models'],
  release: 'first',
  needs: ['evidence', 'transition.serviceIds', 'services', 'service.operatingModel', 'organization.modelStartedOn'],
  reads: ['transitions', 'activities'],
  messages: {
    none: 'Nothing shows that anything was assessed before "{name}" began.',
    noneAtAll: 'An operating model of {name} was chosen, and nothing shows that anything was assessed.',
    unknown: 'Not known whether anything was assessed before a model was chosen for "{name}".',
  },
  remediation:
    'Assess for "{name}" what there is in skills, capacity, resilience and debt, and record the result as evidence.',
  judge: (subject, context) =>
    subject.kind === 'organization' ? judgeOrganization(context) : judgeTransition(subject.entity, context),
});
