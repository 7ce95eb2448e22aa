import { checkOptions, refuse } from '../internal/check.js';
import { numberFaults, refuseFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import { fillUniforms } from '../internal/random/fillUniforms.js';
import { streamOf } from '../internal/random/streamOf.js';
import { checkedEngine } from './engine/checkedEngine.js';
import type { Engine, EngineCriterion } from './engine/model.js';
import { bestOf, derive, feasibleModels, modelsLeft } from './engine/run.js';
import { eachRest } from './neutrality/eachProfile.js';
import type { CountWinners } from './neutrality/eachProfile.js';
import type { PolicyNeutrality } from './neutrality/model.js';
import { winCounter, winShares } from './neutrality/winCounter.js';
import type { Policy } from './policy/model.js';

/** Options of {@link policyNeutrality}. */
export interface PolicyNeutralityOptions {
  /** Seed of the draws where there are too many profiles to count; absent: such a policy is refused. */
  readonly seed?: number | string | undefined;
  /** Profiles to draw then, 1 to 10,000,000; absent: 200,000, a house default. */
  readonly samples?: number | undefined;
}

/** Up to so many profiles are counted, more are sampled: a house default. */
export const neutralityLimit = 1_200_000;

/**
 * Whether a policy leans: how often each model wins over all ways to answer the criteria that are not asked of services only, each way counted
 * alike, no other fact stated. It is no claim about real organizations.
 *
 * @returns shares in the order of the policy's models
 * @throws ComanagedError `invalid-argument` with every problem of the policy, or where there are more than {@link neutralityLimit} profiles and
 * no seed; `unknown-option`
 *
 * @example
 * ```ts
 * import { defaultPolicy, policyNeutrality } from 'comanaged/recommendation';
 *
 * const { profiles, withPreferences } = policyNeutrality(defaultPolicy);
 * [profiles, ...withPreferences.shares.map(({ share }) => Math.round(share * 10_000) / 100)];
 * // => [531441, 19.28, 23.94, 22.72, 34.05]
 * ```
 */
export function policyNeutrality(policy: Policy, options: PolicyNeutralityOptions = {}): PolicyNeutrality {
  return guarded('policy', () => {
    checkOptions(options, 'options', ['seed', 'samples']);
    const { seed, samples = 200_000 } = options;
    refuseFaults(numberFaults(samples, 'options.samples', { least: 1, most: 10_000_000, whole: true }));
    const engine = checkedEngine(policy);
    const criteria = engine.criteria.filter((criterion) => !criterion.isServiceScopeOnly);
    const profiles = criteria.reduce((product, { levelCount }) => product * levelCount, 1);
    const isExact = profiles <= neutralityLimit;
    if (!isExact && seed === undefined)
      refuse('options.seed', `be stated: there are more than ${neutralityLimit} profiles`);
    const [all, plain] = [winCounter(engine.models.length), winCounter(engine.models.length)];
    const count: CountWinners = (winners, withoutPreferences) => {
      all.add(winners);
      plain.add(withoutPreferences);
    };
    if (isExact) countAll(engine, criteria, count);
    else countSome(engine, criteria, seed ?? 0, samples, count);
    const withPreferences = winShares(engine.models, all, !isExact);
    const { neutrality } = engine.policy;
    return {
      kind: 'policy-neutrality',
      policy: { id: engine.policy.id, version: engine.policy.version, digest: engine.digest() },
      method: isExact ? 'exact' : 'sampled',
      profiles: isExact ? profiles : samples,
      seed: isExact ? null : (seed ?? null),
      withPreferences,
      withoutPreferences: winShares(engine.models, plain, !isExact),
      bounds: neutrality === undefined ? null : { minShare: neutrality.minShare, maxShare: neutrality.maxShare },
      isWithinBounds:
        neutrality === undefined
          ? null
          : withPreferences.shares.every(({ share }) => share >= neutrality.minShare && share <= neutrality.maxShare),
    };
  });
}

function weighted(
  engine: Engine,
  criteria: readonly EngineCriterion[],
): { criterion: EngineCriterion; weight: number }[] {
  return criteria.map((criterion) => ({ criterion, weight: Math.round(criterion.weight * engine.weightScale) }));
}

/** Answers the criteria that rules read in every way, and counts the rest in bulk. */
function countAll(engine: Engine, criteria: readonly EngineCriterion[], count: CountWinners): void {
  const models = engine.models.length;
  const isRead = ({ fact }: EngineCriterion): boolean => engine.steers[fact.slot] === true;
  const read = weighted(engine, criteria.filter(isRead));
  const visit = eachRest(
    engine,
    weighted(
      engine,
      criteria.filter((criterion) => !isRead(criterion)),
    ),
  );
  const stated = new Float64Array(engine.facts.length + 1).fill(NaN);
  const slots = stated.slice();
  const answer = (at: number, base: Float64Array): void => {
    const next = read[at];
    if (next === undefined) {
      derive(engine, stated, slots);
      visit(base, modelsLeft(engine, engine.preferences, slots), feasibleModels(engine, slots), count);
      return;
    }
    const { criterion, weight } = next;
    for (let level = 0; level < criterion.levelCount; level++) {
      stated[criterion.fact.slot] = level;
      answer(
        at + 1,
        base.map((sum, model) => sum + weight * (criterion.units[(level + 1) * models + model] ?? 0)),
      );
    }
  };
  answer(0, new Float64Array(models));
}

/** Answers all criteria at random, each level as likely as the others. */
function countSome(
  engine: Engine,
  criteria: readonly EngineCriterion[],
  seed: number | string,
  samples: number,
  count: CountWinners,
): void {
  const stream = streamOf(seed, 'recommendation/neutrality');
  const uniforms = new Float64Array(criteria.length);
  const stated = new Float64Array(engine.facts.length + 1).fill(NaN);
  const slots = stated.slice();
  const sums = new Float64Array(engine.models.length);
  const each = weighted(engine, criteria);
  for (let sample = 0; sample < samples; sample++) {
    fillUniforms(stream, uniforms, 0, uniforms.length);
    sums.fill(0);
    for (const [at, { criterion, weight }] of each.entries()) {
      const level = Math.floor((uniforms[at] ?? 0) * criterion.levelCount);
      stated[criterion.fact.slot] = level;
      for (let model = 0; model < sums.length; model++) {
        sums[model] = (sums[model] ?? 0) + weight * (criterion.units[(level + 1) * sums.length + model] ?? 0);
      }
    }
    derive(engine, stated, slots);
    count(bestOf(modelsLeft(engine, engine.preferences, slots), sums), bestOf(feasibleModels(engine, slots), sums));
  }
}
