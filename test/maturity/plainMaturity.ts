import type { MaturityAnswer, MaturityCriterion, MaturityEvidence, MaturityModel } from '../../src/maturity/index.js';

const day = 86_400_000;

/** When a piece of evidence was collected, ms, in UTC. */
function instant({ collectedOn, collectedAt }: MaturityEvidence): number | undefined {
  if (collectedAt != null) return new Date(collectedAt).getTime();
  return collectedOn == null ? undefined : Date.parse(`${collectedOn}T00:00:00Z`);
}

/** What a rating counts, null for not applicable: read from the page of rules, one criterion at a time. */
export function plainValue(
  model: MaturityModel,
  criterion: MaturityCriterion,
  answers: readonly MaturityAnswer[],
  evidence: readonly MaturityEvidence[],
  asOf: number,
): number | null {
  const valueOf = (name: string) => model.ratings.find(({ rating }) => rating === name)?.value ?? NaN;
  const answer = answers.find(({ criterionId }) => criterionId === criterion.id);
  if (answer?.notApplicableReason != null) return null;
  if (answer?.rating == null) return 0;
  const stated = valueOf(answer.rating);
  if (criterion.evidence == null) return stated;
  const longest = criterion.evidence.maxAgeDays ?? Infinity;
  const usable = evidence
    .filter(({ id, outcome = 'passed' }) => answer.evidenceIds?.includes(id) === true && outcome === 'passed')
    .map((each) => ({ at: instant(each), verdict: each.verdict }))
    .filter(({ at }) => (at === undefined ? longest === Infinity : at <= asOf));
  const newest = usable.sort((a, b) => (b.at ?? -Infinity) - (a.at ?? -Infinity))[0];
  if (newest === undefined) return Math.min(stated, valueOf(model.caps.unevidenced));
  const isStale = newest.at !== undefined && (asOf - newest.at) / day > longest;
  const afterVerdict = newest.verdict === 'inconclusive' ? Math.min(stated, valueOf(model.caps.inconclusive)) : stated;
  return isStale ? Math.min(afterVerdict, valueOf(model.caps.stale)) : afterVerdict;
}

type ValueOf = (criterion: MaturityCriterion) => number | null;

/** Criteria of a dimension and level that apply. */
function applicable(model: MaturityModel, dimensionId: string, level: number, valueOf: ValueOf): MaturityCriterion[] {
  return model.criteria.filter(
    (each) => each.dimensionId === dimensionId && each.level === level && valueOf(each) !== null,
  );
}

function gateOf({ rule, ratings }: MaturityModel): number {
  if (rule.kind === 'continuous') throw new Error('There is no level.');
  return ratings.find(({ rating }) => rating === rule.gateRating)?.value ?? NaN;
}

/** Whether a level of a cumulative model holds by its own criteria; undefined where none applies. */
export function plainHolds(
  model: MaturityModel,
  dimensionId: string,
  level: number,
  valueOf: ValueOf,
): boolean | undefined {
  if (model.rule.kind !== 'cumulative') throw new Error('It is another rule.');
  const criteria = applicable(model, dimensionId, level, valueOf);
  if (criteria.length === 0) return undefined;
  const value = (each: MaturityCriterion) => valueOf(each) ?? NaN;
  const weight = criteria.reduce((sum, each) => sum + (each.weight ?? 1), 0);
  const score = criteria.reduce((sum, each) => sum + (each.weight ?? 1) * value(each), 0) / weight;
  const isScored = score >= model.rule.minimumScore - 1e-12;
  return isScored && criteria.every((each) => each.gate !== true || value(each) >= gateOf(model));
}

/** The level of a dimension by the definition of the cumulative and the high-water rule. */
export function plainLevel(model: MaturityModel, dimensionId: string, valueOf: ValueOf): number {
  const { rule } = model;
  const best = model.ratings.at(-1)?.value ?? NaN;
  const [floor = NaN, ...levels] = model.levels.map(({ number }) => number);
  const of = (level: number) => applicable(model, dimensionId, level, valueOf);
  if (rule.kind !== 'cumulative') {
    return levels.findLast((level) => of(level).some((each) => (valueOf(each) ?? NaN) >= gateOf(model))) ?? floor;
  }
  const holds = (level: number) => plainHolds(model, dimensionId, level, valueOf) ?? true;
  const isFull = (level: number) => of(level).every((each) => (valueOf(each) ?? NaN) >= best);
  const attained = levels.filter((level) => {
    const lower = levels.filter((each) => each < level);
    return holds(level) && lower.every((each) => holds(each) && (rule.lowerLevels === 'attained' || isFull(each)));
  });
  return attained.at(-1) ?? floor;
}
