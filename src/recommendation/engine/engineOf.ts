import { digest } from '../../internal/digest.js';
import { once } from '../../internal/once.js';
import type { Condition, Policy, PolicyCriterion } from '../policy/model.js';
import { comparisonsIn, factsIn } from './comparisonsIn.js';
import { driverFact, factSpecs, levelValue } from './factSpecs.js';
import { judgeOf } from './judgeOf.js';
import type { FactLookup } from './judgeOf.js';
import type { Engine, EngineCriterion, EngineDerivation, EngineRule, FactSpec } from './model.js';
import { weightScale } from './weightScale.js';

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Least common multiple of the counts of levels. */
export function levelMultiple(criteria: readonly PolicyCriterion[]): number {
  const counts = criteria.map(({ levels }) => Object.keys(levels).length);
  return counts.reduce((all, each) => (all / gcd(all, each)) * each, 1);
}

/** A checked policy, ready to run. */
export function engineOf(policy: Policy): Engine {
  const { models, aggregation, engagementTable: table } = policy;
  const facts = factSpecs(policy);
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  const lookup = { factsById, models };
  const bits = maskOf(models);
  const multiple = levelMultiple(policy.criteria);
  const form = aggregation?.form ?? 'evidence';
  const derivations = (policy.derivedFacts ?? []).map(({ fact, from, map, whenUnstatedAnd }): EngineDerivation => {
    const source = factsById.get(from);
    return {
      slot: factsById.get(fact)?.slot ?? -1,
      from: source?.slot ?? -1,
      when: judgeOf(whenUnstatedAnd, lookup),
      touchedBy: flagged(facts.length, [source?.slot ?? -1, ...slotsRead(whenUnstatedAnd, factsById)]),
      values: Float64Array.from(source?.values ?? [], (level) => (map[String(level)] === true ? 1 : 0)),
    };
  });
  const makeRule = <R extends { readonly condition: Condition }>(rule: R, those: readonly string[]): EngineRule<R> =>
    ruleOf(rule, bits(those), lookup, derivations);
  const constraints = (policy.constraints ?? []).map((rule) => makeRule(rule, rule.excludes));
  const preferences = (policy.strongPreferences ?? []).map((rule) => makeRule(rule, rule.demotes));
  const steers = facts.map((_, slot) => [...constraints, ...preferences].some((rule) => rule.touchedBy[slot] === true));
  return {
    policy,
    digest: once(() => digest(policy)),
    models,
    allModels: bits(models),
    form,
    facts,
    factsById,
    winnerSlot: facts.length,
    criteria: policy.criteria.map((criterion, at) => criterionOf(policy, criterion, facts[at], multiple)),
    levelMultiple: multiple,
    range: policy.fitScale[1] - policy.fitScale[0],
    weightScale: weightScale(policy),
    driverSlot: policy.driverEmphasis === undefined ? -1 : (factsById.get(driverFact(policy))?.slot ?? -1),
    constraints,
    preferences,
    flags: (policy.flags ?? []).map((rule) => makeRule(rule, [])),
    derivations,
    engagements: (table?.rules ?? []).map(({ when, engagement }) => ({ judge: judgeOf(when, lookup), engagement })),
    engagementMask: bits(table?.appliesTo ?? []),
    steers,
    steeringFlags: facts.flatMap(({ kind, slot }) => (kind === 'yes-no' && steers[slot] === true ? [slot] : [])),
  };
}

function maskOf(models: readonly string[]): (those: readonly string[]) => number {
  return (those) => those.reduce((mask, model) => mask | (1 << models.indexOf(model)), 0);
}

function slotsRead(condition: Condition, factsById: ReadonlyMap<string, FactSpec>): number[] {
  const facts = comparisonsIn(condition).flatMap(factsIn);
  return [...new Set(facts.flatMap((fact) => factsById.get(fact)?.slot ?? []))];
}

function flagged(count: number, slots: readonly number[]): boolean[] {
  return Array.from({ length: count }, (_, slot) => slots.includes(slot));
}

function ruleOf<R extends { readonly condition: Condition }>(
  rule: R,
  mask: number,
  lookup: FactLookup,
  derivations: readonly EngineDerivation[],
): EngineRule<R> {
  const { condition } = rule;
  const reads = slotsRead(condition, lookup.factsById);
  const behind = derivations.filter(({ slot }) => reads.includes(slot));
  const touchedBy = flagged(lookup.factsById.size, reads).map(
    (isRead, slot) => isRead || behind.some((derivation) => derivation.touchedBy[slot] === true),
  );
  return { rule, judge: judgeOf(condition, lookup), reads, touchedBy, mask };
}

function criterionOf(
  { models, driverEmphasis, aggregation }: Policy,
  criterion: PolicyCriterion,
  fact: FactSpec | undefined,
  multiple: number,
): EngineCriterion {
  const rows = Object.entries(criterion.levels).map(([key, fits]) => ({ level: levelValue(key), fits }));
  const sums = models.map((_, model) => rows.reduce((sum, { fits }) => sum + (fits[model] ?? 0), 0));
  const isCentered = (aggregation?.form ?? 'evidence') === 'evidence';
  const share = multiple / rows.length;
  const units = [
    ...sums.map((sum) => (isCentered ? 0 : share * sum)),
    ...rows.flatMap(({ fits }) =>
      sums.map((sum, model) => share * (rows.length * (fits[model] ?? 0) - (isCentered ? sum : 0))),
    ),
  ];
  if (fact === undefined) throw new TypeError(); // there is one for each criterion
  return {
    id: criterion.id,
    fact,
    isServiceScopeOnly: criterion.serviceScopeOnly === true,
    levelCount: rows.length,
    units: Float64Array.from(units),
    fits: Float64Array.from(rows.flatMap(({ fits }) => fits)),
    weight: criterion.weight,
    drivers: Object.values(driverEmphasis?.map ?? {}).flatMap((those, at) =>
      those.includes(criterion.id) ? [at] : [],
    ),
  };
}
