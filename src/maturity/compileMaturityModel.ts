import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import type { ZoneProvider } from '../internal/time/zoneProvider.js';
import { assessPlan } from './assessment/assessPlan.js';
import type { MaturityAssessment, MaturityEvidence } from './assessment/model.js';
import { checkModel } from './definition/checkModel.js';
import type { MaturityModel } from './definition/model.js';
import type { MaturityAnswer } from './model.js';
import { cappedRatings } from './plan/capped.js';
import { asOfMoment } from './plan/moments.js';
import { planOf } from './plan/plan.js';
import type { MaturityPlan } from './plan/plan.js';
import { readAnswers } from './plan/readAnswers.js';
import type { AnswerScope, ReadAnswers } from './plan/readAnswers.js';
import { readTimes } from './plan/readEvidence.js';
import type { ReadTimes } from './plan/readEvidence.js';

/** Options of {@link assessMaturity}. */
export interface AssessMaturityOptions {
  /** When it is assessed: a date, which means its start in the zone, or an instant with `Z` or an offset, or epoch milliseconds. */
  readonly asOf: string | number;
  /** Evidence that answers name; of a document, `model.evidence`. Absent: none. */
  readonly evidence?: readonly MaturityEvidence[] | null | undefined;
  /** Zone in which dates begin, of a document `organization.timeZone`; absent: UTC. */
  readonly timeZone?: string | null | undefined;
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
  /** Service that is assessed; absent: the organization. */
  readonly serviceId?: string | null | undefined;
  /** Whether answers about the organization count where the service has none of its own; absent: no. */
  readonly inherit?: boolean | undefined;
  /** Party whose answers count; absent: those of all, and two to one criterion are refused. */
  readonly assessorPartyId?: string | null | undefined;
}

/** A maturity model that is checked once and assessed often. */
export interface CompiledMaturityModel {
  /** Assesses answers, as {@link assessMaturity} does. */
  readonly assess: (answers: readonly MaturityAnswer[], options: AssessMaturityOptions) => MaturityAssessment;
}

/** Names of the options. */
export const assessOptionNames: readonly string[] = [
  'asOf',
  'evidence',
  'timeZone',
  'zones',
  'serviceId',
  'inherit',
  'assessorPartyId',
];

/** The answers of a scope, and the evidence before the moment. */
export interface AssessmentInput {
  readonly times: ReadTimes;
  readonly read: ReadAnswers;
}

/** Reads what an assessment is made from. */
export function readAssessment(
  plan: MaturityPlan,
  answers: readonly MaturityAnswer[],
  options: AssessMaturityOptions,
): AssessmentInput {
  checkOptions(options, 'options', assessOptionNames);
  checkScope(options);
  const times = readTimes(asOfMoment(options.asOf), options.evidence ?? [], options);
  return { times, read: readAnswers(plan, answers, options) };
}

/** Assesses by a model that was checked. */
export function assessByPlan(
  plan: MaturityPlan,
  answers: readonly MaturityAnswer[],
  options: AssessMaturityOptions,
): MaturityAssessment {
  const { times, read } = readAssessment(plan, answers, options);
  const frame = { asOf: times.asOf, serviceId: options.serviceId ?? null, answers: read };
  return assessPlan(plan, cappedRatings(plan, read, times), frame);
}

function checkScope({ serviceId, assessorPartyId, inherit }: AnswerScope): void {
  if (serviceId != null && typeof serviceId !== 'string') refuse('serviceId', 'be a text', 'invalid-option');
  if (assessorPartyId != null && typeof assessorPartyId !== 'string')
    refuse('assessorPartyId', 'be a text', 'invalid-option');
  if (inherit !== undefined && typeof inherit !== 'boolean') refuse('inherit', 'be true or false', 'invalid-option');
}

/**
 * A maturity model ready for many assessments: it is checked and indexed once.
 *
 * @throws ComanagedError `invalid-argument` for a model that contradicts itself, with all faults as problems
 * @example
 * ```ts
 * import { compileMaturityModel, operationsMaturityModel } from 'comanaged/maturity';
 *
 * const { assess } = compileMaturityModel(operationsMaturityModel);
 * assess([], { asOf: '2026-04-01' }).status;
 * // => 'insufficient-data'
 * ```
 */
export function compileMaturityModel(model: MaturityModel): CompiledMaturityModel {
  return guarded('model', () => {
    checkModel(model);
    const plan = planOf(model);
    return { assess: (answers, options) => guarded('answers', () => assessByPlan(plan, answers, options)) };
  });
}
