import type { PilotCandidate } from '../governance/decisions/model.js';
import { checkOptions, checkRecord, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { sum } from '../internal/numeric/sum.js';
import { compareText } from '../internal/text/compareText.js';
import { isAssessed } from '../operating-model/isAssessed.js';
import type { OperatingModel } from '../operating-model/model.js';
import { pilotItems } from './pilots/model.js';
import type { PilotContribution, RankedPilot, pilotExclusions } from './pilots/model.js';
import type { PlanningContext } from './transition/planningContext.js';
import { transitionOf } from './transition/transitionOf.js';
import { isValid } from './transition/validEvidence.js';

/** Weights of what a pilot is scored on. */
export type PilotWeights = Readonly<Partial<Record<(typeof pilotItems)[number], number>>>;

/** Options of {@link rankPilots}. */
export interface RankPilotsOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant. */
  readonly asOf: string | number;
  /** Weight of each item, 0 to 1e9; absent: 1 each (house default). */
  readonly weights?: PilotWeights | undefined;
}

type Exclusion = (typeof pilotExclusions)[number];

/** Best score of an item. */
const mostPoints = 4;

/** Largest weight: sums of larger ones may leave the range of numbers. */
const mostWeight = 1e9;

/**
 * Which service suits as pilot: those that must not be come last, with the reason; the others by score.
 *
 * Score is `100 sum w s / (4 sum w)` over six items of 0 to 4. With an unscored item there is no score, but the lowest and the highest
 * possible one. Equal scores share a place: a tie is a tie.
 *
 * @returns by place, then by largest possible score, then by service; empty where the transition has no candidates
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { rankPilots } from 'comanaged/planning';
 *
 * const full = { gapSize: 4, measurableBaseline: 2, containment: 4, partnerFit: 4, reversibility: 2, sharedTooling: 2 };
 * const [first, second] = rankPilots(
 *   {
 *     id: 'mills',
 *     name: 'North Mills',
 *     services: [{ id: 'edge', name: 'Network edge' }, { id: 'mes', name: 'Production', internalOnlyAccess: true }],
 *     transitions: [{ id: 'move', name: 'Move', pilotCandidates: [{ serviceId: 'mes', scores: full }, { serviceId: 'edge', scores: full }] }],
 *   },
 *   'move',
 *   { asOf: '2026-09-01' },
 * );
 * [first?.label, first?.rank, first?.score]; // 100 * 18 / 24
 * // => ['Network edge', 1, 75]
 * second?.excludedBy;
 * // => ['INTERNAL_ONLY']
 * ```
 */
export function rankPilots(model: OperatingModel, transitionId: string, options: RankPilotsOptions): RankedPilot[] {
  checkOptions(options, 'options', ['asOf', 'weights']);
  checkRecord(model, 'model');
  const weights = weightsOf(options.weights ?? {});
  return guarded('model', () => {
    const context = transitionOf(model, transitionId, options.asOf);
    const judged = (context.transition.pilotCandidates ?? []).map((each) => judge(each, weights, context));
    const scores = judged.flatMap(({ excludedBy, score }) => (excludedBy.length > 0 || score === null ? [] : [score]));
    const placeOf = ({ excludedBy, score }: RankedPilot) =>
      excludedBy.length > 0 || score === null ? null : 1 + scores.filter((other) => other > score).length;
    return judged
      .map((each) => ({ ...each, rank: placeOf(each) }))
      .sort(
        (a, b) =>
          Number(a.excludedBy.length > 0) - Number(b.excludedBy.length > 0) ||
          (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
          b.highest - a.highest ||
          compareText(a.serviceId, b.serviceId),
      );
  });
}

function weightsOf(given: PilotWeights): number[] {
  checkOptions(given, 'weights', pilotItems);
  const weights = pilotItems.map((item) => given[item] ?? 1);
  if (weights.some((weight) => !(Number.isFinite(weight) && weight >= 0 && weight <= mostWeight)))
    refuse('weights', 'be 0 to 1e9', 'invalid-option');
  if (sum(weights) === 0) refuse('weights', 'be above 0, one of them at least', 'invalid-option');
  return weights;
}

function judge(
  { serviceId, scores }: PilotCandidate,
  weights: readonly number[],
  context: PlanningContext,
): RankedPilot {
  const whole = mostPoints * sum(weights);
  const contributions = pilotItems.map((item, at): PilotContribution => {
    const score = scores[item] ?? null;
    return { item, score, points: score === null ? null : (100 * (weights[at] ?? 0) * score) / whole };
  });
  const total = (unscored: number) =>
    (100 * sum(pilotItems.map((item, at) => (weights[at] ?? 0) * (scores[item] ?? unscored)))) / whole;
  const isComplete = contributions.every(({ score }, at) => score !== null || weights[at] === 0);
  const { excludedBy, unknown } = exclusionsOf(serviceId, context);
  return {
    serviceId,
    label: context.index.find('service', serviceId)?.name ?? serviceId,
    excludedBy,
    unknown,
    score: isComplete ? total(0) : null,
    lowest: total(0),
    highest: total(mostPoints),
    rank: null,
    contributions,
  };
}

/** What speaks against a service as pilot: true, false, or not known. */
function exclusionsOf(
  serviceId: string,
  { index, asOf, transition, evidenceOf }: PlanningContext,
): { readonly excludedBy: Exclusion[]; readonly unknown: Exclusion[] } {
  const service = index.find('service', serviceId);
  /** Whether evidence of a kind about the service is missing. */
  const lacks = (kinds: readonly string[]): boolean | undefined => {
    const own = evidenceOf(serviceId).filter((each) => kinds.includes(each.kind));
    if (own.some((each) => isValid(each, asOf) === true)) return false;
    if (own.some((each) => isValid(each, asOf) === undefined)) return undefined;
    return own.length > 0 || isAssessed(index, 'evidence', { kind: 'service', id: serviceId }) ? true : undefined;
  };
  const { internalOnlyAccess, ownerRoleId } = service ?? {};
  const facts: Readonly<Record<Exclusion, boolean | undefined>> = {
    INTERNAL_ONLY: internalOnlyAccess === undefined ? undefined : internalOnlyAccess === true,
    DEBT_UNASSESSED: transition.debts != null ? false : lacks(['debt-assessment']),
    NO_BASELINE: lacks(['capability-baseline', 'capacity-baseline', 'resilience-baseline', 'metric-report']),
    NO_OWNER: ownerRoleId === undefined ? undefined : ownerRoleId === null,
  };
  const codes = Object.keys(facts) as Exclusion[]; // the keys of the record above
  return {
    excludedBy: codes.filter((code) => facts[code] === true),
    unknown: codes.filter((code) => facts[code] === undefined),
  };
}
