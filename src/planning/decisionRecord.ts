import type { Decision } from '../governance/decisions/model.js';
import { checkOptions, checkRecord, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { jsonCopy } from '../internal/jsonCopy.js';
import { indexOperatingModel } from '../operating-model/indexOperatingModel.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { Recommendation } from '../recommendation/model.js';
import { isSubjectKind } from '../services/subjects/isSubjectKind.js';
import type { DecisionRecord, RecordOption, RecordOverride, RecordRole } from './decision/model.js';
import { changesInWords, recordOptions } from './decision/recordOptions.js';
import { recordProblems } from './decision/recordProblems.js';

/** Options of {@link decisionRecord}. */
export interface DecisionRecordOptions {
  /** The recommendation that the decision rests on; absent: only what the decision says itself. */
  readonly recommendation?: Recommendation | undefined;
}

/**
 * A decision as a record that can be kept: problem, owner, next step, accepted constraints, expected evidence, date of review; the options with
 * what speaks for and against each; and the reason where the choice goes against the recommendation.
 *
 * A choice against the recommendation needs a reason, one against a hard constraint somebody who accepts the risk besides. Choosing one of
 * several equal models is no such choice, but needs a reason. All problems are told at once; a record with problems is a draft.
 *
 * @throws ComanagedError `invalid-argument`, `unknown-option`
 * @see toMadr
 *
 * @example
 * ```ts
 * import { decisionRecord } from 'comanaged/planning';
 *
 * const record = decisionRecord(
 *   {
 *     id: 'mills',
 *     name: 'North Mills',
 *     roles: [{ id: 'lead', name: 'IT lead' }],
 *     decisions: [
 *       {
 *         id: 'nights',
 *         name: 'Nights with Harbor',
 *         problem: 'Nobody watches the network at night.',
 *         ownerRoleId: 'lead',
 *         nextStep: 'managed-support',
 *         acceptedConstraints: [],
 *         expectedEvidence: ['Time to acknowledge at night'],
 *         decidedOn: '2026-09-01',
 *       },
 *     ],
 *   },
 *   'nights',
 * );
 * record.owner?.label;
 * // => 'IT lead'
 * record.problems.map(({ code }) => code);
 * // => ['no-review-date']
 * ```
 */
export function decisionRecord(
  model: OperatingModel,
  decisionId: string,
  options: DecisionRecordOptions = {},
): DecisionRecord {
  checkOptions(options, 'options', ['recommendation']);
  checkRecord(model, 'model');
  const { recommendation } = options;
  if (recommendation !== undefined) {
    checkRecord(recommendation, 'recommendation');
    if ((recommendation as { kind: unknown }).kind !== 'recommendation')
      refuse('recommendation', 'be a recommendation');
  }
  return guarded('model', () => jsonCopy(recordOf(indexOperatingModel(model), decisionId, recommendation)));
}

function recordOf(
  index: OperatingModelIndex,
  decisionId: string,
  recommendation: Recommendation | undefined,
): DecisionRecord {
  const decision = index.find('decision', decisionId);
  if (decision === undefined) return refuse('decisionId', 'name a decision of the document');
  const roleOf = (id: string): RecordRole => ({ id, label: index.find('role', id)?.name ?? id });
  const roleOrNull = (id: string | null | undefined) => (id == null ? null : roleOf(id));
  const recommendedModels = recommendation?.winners ?? decision.recommendedModels ?? null;
  const { chosenModel = null } = decision;
  const isOneOfTie =
    chosenModel !== null && (recommendedModels?.length ?? 0) > 1 && recommendedModels?.includes(chosenModel) === true;
  const override = overrideOf(decision, recommendedModels, recommendation, roleOrNull);
  const isRole = (id: string) => index.find('role', id) !== undefined;
  const pointer = index.pointerOf({ kind: 'decision', id: decisionId }) ?? '';
  return {
    kind: 'decision-record',
    decisionId,
    title: decision.name,
    status: decision.status ?? 'proposed',
    proposedOn: decision.proposedOn ?? null,
    decidedOn: decision.decidedOn ?? null,
    scope: scopeOf(decision.scope ?? null, index),
    problem: decision.problem ?? null,
    owner: roleOrNull(decision.ownerRoleId),
    approver: roleOrNull(decision.approvedByRoleId),
    consulted: (decision.consultedRoleIds ?? []).map(roleOf),
    informed: (decision.informedRoleIds ?? []).map(roleOf),
    nextStep: decision.nextStep ?? null,
    acceptedConstraints: decision.acceptedConstraints ?? null,
    expectedEvidence: decision.expectedEvidence ?? null,
    reviewOn: decision.reviewOn ?? null,
    recommendedModels,
    chosenModel,
    engagementModel: decision.engagementModel ?? null,
    override,
    choiceReason: override === null ? (decision.override?.reason ?? null) : null,
    drivers: index.model.organization?.drivers ?? [],
    options:
      recommendation === undefined ? statedOptions(recommendedModels, chosenModel) : recordOptions(recommendation),
    policy: recommendation?.policy ?? decision.policy ?? null,
    inputDigest: recommendation?.inputDigest ?? null,
    stability:
      recommendation === undefined || recommendation.outcome === 'infeasible' ? null : recommendation.stability,
    changes: recommendation === undefined ? [] : changesInWords(recommendation),
    findingKeys: decision.findingKeys ?? [],
    problems: recordProblems(decision, { override, isOneOfTie }, isRole, pointer),
  };
}

function scopeOf(scope: string | null, index: OperatingModelIndex): DecisionRecord['scope'] {
  const [kind = '', ...rest] = (scope ?? '').split(':');
  const id = rest.join(':');
  if (!isSubjectKind(kind)) return null;
  if (kind === 'organization') return { kind, id, label: index.model.organization?.name ?? id };
  return { kind, id, label: kind === 'service' ? (index.find('service', id)?.name ?? id) : id };
}

function statedOptions(recommended: readonly string[] | null, chosen: string | null): RecordOption[] {
  const models = new Set([...(recommended ?? []), ...(chosen === null ? [] : [chosen])]);
  return [...models].map((model) => ({ model, standing: null, score: null, reasons: [], pros: [], cons: [] }));
}

/** The choice against the recommendation; null where it is none. */
function overrideOf(
  { chosenModel, override }: Decision,
  recommendedModels: readonly string[] | null,
  recommendation: Recommendation | undefined,
  roleOrNull: (id: string | null | undefined) => RecordRole | null,
): RecordOverride | null {
  if (chosenModel == null || recommendedModels === null || recommendedModels.includes(chosenModel)) return null;
  const isChosen = ({ model }: { readonly model: string }) => model === chosenModel;
  const constraints = recommendation?.excluded.filter(isChosen).flatMap(({ reasons }) => reasons) ?? [];
  const preferences = recommendation?.demoted.filter(isChosen).map(({ reason }) => reason) ?? [];
  const codes = [...constraints, ...preferences].map(({ code }) => code);
  const isByScore = recommendation !== undefined && codes.length === 0;
  const against = recommendation === undefined ? (override?.against ?? []) : isByScore ? ['score'] : codes;
  return {
    reason: override?.reason ?? null,
    against,
    isAgainstConstraint: recommendation === undefined ? null : constraints.length > 0,
    riskAcceptor: roleOrNull(override?.riskAcceptorRoleId),
    margin: marginOver(chosenModel, recommendation),
  };
}

/** By how many points the winner leads over a model. */
function marginOver(chosenModel: string, recommendation: Recommendation | undefined): number | null {
  const scoreOf = (model: string | undefined) =>
    recommendation?.ranking.find((each) => each.model === model)?.score ?? null;
  const [best, chosen] = [scoreOf(recommendation?.winners[0]), scoreOf(chosenModel)];
  return best === null || chosen === null ? null : best - chosen;
}
