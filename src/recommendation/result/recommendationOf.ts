import { digest } from '../../internal/digest.js';
import type { Engine } from '../engine/model.js';
import { membersOf } from '../engine/run.js';
import { situationOf } from '../engine/situation.js';
import type { Situation } from '../engine/situation.js';
import type { ModelEngagement, Recommendation } from '../model.js';
import type { Facts } from '../profile/model.js';
import { stateFacts } from '../profile/stateFacts.js';
import { settingsOf } from '../settings/settingsOf.js';
import type { RunOptions } from '../settings/settingsOf.js';
import { conflictSets } from './conflictSets.js';
import { counterfactualsOf, namesOf } from './counterfactualsOf.js';
import { decisionOf } from './decisionOf.js';
import { derivedFacts } from './derivedFacts.js';
import { flagsRaised, isReady } from './flagsRaised.js';
import { missingAnswers } from './missingAnswers.js';
import { nextQuestions } from './nextQuestions.js';
import { rankModels } from './rankModels.js';
import { rulesApplied } from './rulesApplied.js';
import type { RulesApplied } from './rulesApplied.js';

/** The whole answer for a checked profile. */
export function recommendationOf(engine: Engine, profile: Facts, options: RunOptions): Recommendation {
  const slots = stateFacts(engine, profile, new Float64Array(engine.facts.length + 1));
  const situation = situationOf(engine, settingsOf(engine, options), slots);
  const unitsPerHundred = engine.range * engine.levelMultiple * situation.totalWeight;
  const pointsOf = (units: number): number => (100 * units) / unitsPerHundred;
  const applied = rulesApplied(situation, profile, options.overrides ?? [], (m) => pointsOf(situation.sums[m] ?? 0));
  const missing = missingAnswers(situation);
  const flags = flagsRaised(situation, profile);
  const common = {
    kind: 'recommendation',
    policy: { id: engine.policy.id, version: engine.policy.version, digest: engine.digest() },
    inputDigest: inputDigest(engine, profile, options),
    scope: engine.criteria.some((each, at) => each.isServiceScopeOnly && situation.weights[at] !== 0)
      ? 'service'
      : 'organization',
    winners: namesOf(engine, situation.winners),
    isReady: isReady(situation),
    blockers: flags.filter(({ severity }) => severity === 'blocker'),
    warnings: flags.filter(({ severity }) => severity === 'warning'),
    excluded: applied.excluded,
    demoted: applied.demoted,
    yielded: applied.yielded,
    overridden: applied.overridden,
    ranking: rankModels(situation, applied.violations, pointsOf),
    scoredHigher: scoredHigher(situation),
    unitsPerHundred,
    missing,
    nextQuestions: nextQuestions(situation, missing.isRobust, pointsOf),
    counterfactuals: counterfactualsOf(situation),
    ...derivedFacts(situation),
  } as const;
  const [first, second] = engagementsOf(situation);
  if (first === undefined) return { ...common, outcome: 'infeasible', conflicts: conflictsOf(engine, applied) };
  const { decidedBy, ...decision } = decisionOf(situation, pointsOf);
  if (second !== undefined) {
    return { ...common, ...decision, outcome: 'tie', engagements: engagementsOf(situation) };
  }
  return { ...common, ...decision, outcome: 'recommended', ...first, decidedBy };
}

function inputDigest(engine: Engine, profile: Facts, { overrides = [], weights }: RunOptions): string {
  return digest({ facts: profile, overrides, weights, policy: engine.digest() });
}

function scoredHigher({ engine, sums, left, winners }: Situation): string[] {
  const best = sums[membersOf(winners)[0] ?? -1] ?? Infinity;
  return engine.models.filter((_, model) => (left & (1 << model)) === 0 && (sums[model] ?? 0) > best);
}

function engagementsOf({ engine, slots, winners }: Situation): ModelEngagement[] {
  const row = engine.engagements.find(({ judge }) => judge(slots) === 1);
  return membersOf(winners).map((model) => ({
    model: engine.models[model] ?? '',
    engagement: (engine.engagementMask & (1 << model)) === 0 ? null : (row?.engagement ?? null),
  }));
}

function conflictsOf(
  { allModels }: Engine,
  { fired }: RulesApplied,
): { codes: string[]; rules: RulesApplied['fired'][number]['rule'][] }[] {
  return conflictSets(fired, allModels).map((codes) => ({
    codes,
    rules: codes.flatMap((code) => fired.find((each) => each.code === code)?.rule ?? []),
  }));
}
