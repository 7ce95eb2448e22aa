import { evidenceKinds } from '../../governance/records/model.js';
import type { Evidence } from '../../governance/records/model.js';
import type { Finding } from '../../gaps/model.js';
import { isAssessed } from '../../operating-model/isAssessed.js';
import type { EvidenceKind } from './validEvidence.js';
import { isValid } from './validEvidence.js';
import type { PlanningContext } from './planningContext.js';

/** What the document itself says of a criterion. */
export interface DerivedState {
  readonly state: 'met' | 'open' | 'unknown';
  /** Where it shows, RFC 6901. */
  readonly pointers: readonly string[];
  /** What is missing to know it. */
  readonly missing: readonly string[];
}

type Derivation = (context: PlanningContext) => DerivedState;

function met(...pointers: readonly string[]): DerivedState {
  return { state: 'met', pointers, missing: [] };
}

function open(...pointers: readonly string[]): DerivedState {
  return { state: 'open', pointers, missing: [] };
}

function unknown(...missing: readonly string[]): DerivedState {
  return { state: 'unknown', pointers: [], missing };
}

/** Whether a field says something: absent is not known, null is none. */
function stated(value: unknown, code: string, pointer: string): DerivedState {
  if (value === undefined) return unknown(code);
  return value === null ? open(pointer) : met(pointer);
}

/** All of several: one that is open decides, then one that is not known. */
function every(states: readonly DerivedState[]): DerivedState {
  const pointers = (state: DerivedState['state']) =>
    states.filter((each) => each.state === state).flatMap((each) => each.pointers);
  if (states.some(({ state }) => state === 'open')) return open(...pointers('open'));
  if (states.some(({ state }) => state === 'unknown'))
    return unknown(...new Set(states.flatMap(({ missing }) => missing)));
  return met(...pointers('met'));
}

/** The services that move; undefined where that is not known. */
function scopeOf({ transition, index }: PlanningContext) {
  return transition.serviceIds?.map((id) => ({ id, service: index.find('service', id) }));
}

/** Something of each service that moves. */
function ofServices(
  context: PlanningContext,
  of: (
    service: NonNullable<NonNullable<ReturnType<typeof scopeOf>>[number]['service']>,
    pointer: string,
  ) => DerivedState,
): DerivedState {
  const scope = scopeOf(context);
  if (scope === undefined || scope.length === 0) return unknown('transition.serviceIds');
  return every(
    scope.map(({ id, service }) =>
      service === undefined ? unknown('services') : of(service, context.index.pointerOf({ kind: 'service', id }) ?? ''),
    ),
  );
}

/** Whether each service that moves has valid evidence of a kind. */
function evidenceOfKind(kind: EvidenceKind): Derivation {
  return (context) =>
    ofServices(context, ({ id }, pointer) => {
      const own = context.evidenceOf(id).filter((each) => each.kind === kind);
      const valid = own.filter((each) => isValid(each, context.asOf) === true);
      const at = (each: Evidence) => context.index.pointerOf({ kind: 'evidence', id: each.id }) ?? pointer;
      if (valid.length > 0) return met(...valid.map(at));
      const isOpen = own.some((each) => isValid(each, context.asOf) === undefined);
      if (isOpen) return unknown('evidence.collectedOn');
      const isSought = own.length > 0 || isAssessed(context.index, 'evidence', { kind: 'service', id });
      return isSought ? open(pointer) : unknown('evidence');
    });
}

/** What rules say: met where they found nothing and could tell. */
function byRules(
  ruleIds: readonly string[],
  concerns: (finding: Finding, context: PlanningContext) => boolean,
): Derivation {
  return (context) => {
    const found = context.findings().filter((each) => ruleIds.includes(each.ruleId) && concerns(each, context));
    const failed = found.filter(({ kind }) => kind === 'fail');
    if (failed.length > 0) return open(...new Set(failed.map(({ pointer }) => pointer)));
    if (found.length > 0) return unknown(...new Set(found.flatMap(({ missing }) => missing ?? [])));
    return met();
  };
}

/** What rules say of all tools, where they are assessed. */
function ofTools(...ruleIds: readonly string[]): Derivation {
  const judge = byRules(ruleIds, () => true);
  return (context) => (context.index.model.tools == null ? unknown('tools') : judge(context));
}

const activityRules = [
  'raci/no-accountable',
  'raci/multiple-accountable',
  'raci/no-responsible',
  'raci/both-assume-other',
];

function activitiesOfOneOwned(serviceId: string, context: PlanningContext): DerivedState {
  if (context.index.find('service', serviceId)?.lifecycle === 'retired') return unknown('activities'); // rules do not look at these
  const own = new Set(context.index.activitiesOf(serviceId).map(({ id }) => id));
  if (own.size === 0) return unknown('activities');
  return byRules(activityRules, ({ subject }) => subject.kind === 'activity' && own.has(subject.id))(context);
}

/** Whether each activity of some services has a doer and exactly one accountable. */
function activitiesOwned(serviceIds: (context: PlanningContext) => readonly string[] | undefined): Derivation {
  return (context) => {
    const ids = serviceIds(context);
    if (ids == null || ids.length === 0) return unknown('transition.serviceIds');
    return every(ids.map((id) => activitiesOfOneOwned(id, context)));
  };
}

const pilotService = ({ transition }: PlanningContext): string[] | undefined =>
  transition.pilot == null ? undefined : [transition.pilot.serviceId];

/** What follows from the document, by criterion; the others are stated only. */
const derivations: Readonly<Record<string, Derivation>> = {
  'owner-named': ({ transition, pointer }) => stated(transition.ownerRoleId, 'transition.ownerRoleId', pointer),
  'coverage-gaps-listed': (context) =>
    every([
      context.index.model.coverage == null ? unknown('coverage') : met('/coverage'),
      ofServices(context, ({ requiredCoverage }, pointer) =>
        requiredCoverage === undefined ? unknown('service.requiredCoverage') : met(pointer),
      ),
    ]),
  'skill-gaps-listed': (context) =>
    ofServices(context, ({ requiredSkills }, pointer) =>
      requiredSkills === undefined ? unknown('service.requiredSkills') : met(pointer),
    ),
  'debt-assessed': ({ transition: { debts }, pointer, asOf }) => {
    if (debts == null) return unknown('transition.debts');
    const blocking = debts.filter((debt) => debt.blocking);
    if (blocking.some(({ resolvedOn }) => resolvedOn === null || (resolvedOn !== undefined && resolvedOn > asOf)))
      return open(pointer);
    return blocking.some(({ resolvedOn }) => resolvedOn === undefined)
      ? unknown('transition.debts.resolvedOn')
      : met(pointer);
  },
  ...Object.fromEntries(evidenceKinds.slice(0, 8).map((kind) => [`evidence-${kind}`, evidenceOfKind(kind)])),
  'one-domain': ({ transition: { pilot }, pointer }) =>
    pilot?.result === 'rejected' ? open(pointer) : stated(pilot, 'transition.pilot', pointer),
  'pilot-activities-owned': activitiesOwned(pilotService),
  'tooling-visible': ofTools('tool/no-internal-visibility', 'tool/silo'),
  'handover-agreed': ({ transition: { handover }, pointer }) => {
    if (handover == null) return unknown('transition.handover');
    if (handover.length === 0) return open(pointer);
    const due = handover.filter(({ status }) => status !== 'not-required');
    if (due.some(({ ownerRoleId }) => ownerRoleId === null)) return open(pointer);
    return due.some(({ ownerRoleId }) => ownerRoleId === undefined)
      ? unknown('transition.handover.ownerRoleId')
      : met(pointer);
  },
  'stop-condition-recorded': ({ transition, pointer }) =>
    stated(transition.stopCondition, 'transition.stopCondition', pointer),
  'pilot-accepted': ({ transition: { pilot }, pointer }) => {
    if (pilot == null) return stated(pilot, 'transition.pilot', pointer);
    if (pilot.result === undefined) return unknown('transition.pilot.result');
    return pilot.result === 'accepted' ? met(pointer) : open(pointer);
  },
  'activities-owned': activitiesOwned(({ transition }) => transition.serviceIds),
  'escalation-documented': (context) =>
    ofServices(context, ({ id, lifecycle }) =>
      lifecycle === 'planned' || lifecycle === 'retired' // the rule does not look at these
        ? unknown('escalationRoutes')
        : byRules(['escalation/none'], ({ subject }) => subject.id === id)(context),
    ),
  'tooling-ownership-documented': ofTools('tool/ownership-unclear'),
  'review-cadence-set': (context) =>
    context.index.model.assignments?.length === 0 // the rule does not look at an empty matrix
      ? unknown('assignments')
      : byRules(['review/none'], ({ subject }) => subject.kind === 'matrix')(context),
};

/** What the document says of a criterion; undefined where only people can say it. */
export function derivedState(criterionId: string, context: PlanningContext): DerivedState | undefined {
  return Object.hasOwn(derivations, criterionId) ? derivations[criterionId]?.(context) : undefined;
}
