import { transitionPhases } from '../governance/decisions/model.js';
import { checkOptions, checkRecord } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { asOfDate } from '../internal/time/asOfDate.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../operating-model/model.js';
import { criterionState } from './transition/criterionState.js';
import type { TransitionStatus } from './transition/model.js';
import { phaseCriteria } from './transition/phaseCriteria.js';
import { planningContext, planningFindings } from './transition/planningContext.js';
import type { PlanningContext } from './transition/planningContext.js';
import { transitionOf } from './transition/transitionOf.js';

/** Options of {@link transitionStatus}. */
export interface TransitionStatusOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant. */
  readonly asOf: string | number;
}

/**
 * How a transition stands at a date: what holds it in its phase, and what is not known.
 *
 * A criterion that the document states counts as stated; evidence that has lapsed opens it again. One that it does not state may follow from
 * the rest of it: from letters, routes, reviews, evidence. What neither says is unknown, and holds back as what is open does.
 *
 * @returns criteria in the order of {@link phaseCriteria}
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { transitionStatus } from 'comanaged/planning';
 *
 * const status = transitionStatus(
 *   {
 *     id: 'mills',
 *     name: 'North Mills',
 *     services: [{ id: 'backup', name: 'Backup' }],
 *     transitions: [
 *       {
 *         id: 'move',
 *         name: 'Backup to Harbor',
 *         serviceIds: ['backup'],
 *         phase: 'responsibility-matrix',
 *         ownerRoleId: 'lead',
 *         criteria: [{ id: 'escalation-documented', status: 'met' }],
 *       },
 *     ],
 *   },
 *   'move',
 *   { asOf: '2026-09-01' },
 * );
 * status.canAdvance;
 * // => false
 * status.unknownCriteria.includes('activities-owned'); // its activities are not listed
 * // => true
 * ```
 */
export function transitionStatus(
  model: OperatingModel,
  transitionId: string,
  options: TransitionStatusOptions,
): TransitionStatus {
  checkOptions(options, 'options', ['asOf']);
  checkRecord(model, 'model');
  return guarded('model', () => statusOf(transitionOf(model, transitionId, options.asOf)));
}

/** The status of each transition of a document, in its order; rules are asked once for all. */
export function transitionsStatus(index: OperatingModelIndex, stated: string | number): TransitionStatus[] {
  const findings = planningFindings(index, stated);
  const asOf = asOfDate(stated, index.model.organization?.timeZone ?? 'UTC');
  return index.list('transition').map((transition) => statusOf(planningContext(index, transition, asOf, findings)));
}

/** The status of a transition in its document. */
export function statusOf(context: PlanningContext): TransitionStatus {
  const { id, phase = 'audit' } = context.transition;
  const nextPhase = transitionPhases[transitionPhases.indexOf(phase) + 1] ?? null;
  const criteria = phaseCriteria.filter((each) => each.phase === phase).map((each) => criterionState(each, context));
  const nextEntry = phaseCriteria
    .filter((each) => each.phase === nextPhase && each.role === 'entry')
    .map((each) => criterionState(each, context));
  const holding = [...criteria, ...nextEntry];
  const openCriteria = holding.filter(({ state }) => state === 'open' || state === 'expired').map((each) => each.id);
  const unknownCriteria = holding.filter(({ state }) => state === 'unknown').map((each) => each.id);
  return {
    transitionId: id,
    phase,
    nextPhase,
    criteria,
    nextEntry,
    canAdvance: nextPhase !== null && openCriteria.length + unknownCriteria.length === 0,
    openCriteria,
    unknownCriteria,
  };
}
