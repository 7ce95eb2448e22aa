import { membersOf } from '../engine/run.js';
import type { Situation } from '../engine/situation.js';
import type { DemotedModel, ExcludedModel, FiredRule, OverriddenPreference } from '../model.js';
import type { Facts } from '../profile/model.js';
import type { PreferenceOverride } from '../settings/model.js';
import type { FiredConstraint } from './conflictSets.js';
import { firedRule } from './firedRule.js';

/** What hard constraints and strong preferences did. */
export interface RulesApplied {
  readonly excluded: readonly ExcludedModel[];
  readonly demoted: readonly DemotedModel[];
  readonly yielded: readonly FiredRule[];
  readonly overridden: readonly OverriddenPreference[];
  readonly fired: readonly (FiredConstraint & { readonly rule: FiredRule })[];
  /** Preferences that speak against each model, by position. */
  readonly violations: readonly number[];
}

/** Which rules fired, and what they did to which model. */
export function rulesApplied(
  situation: Situation,
  profile: Facts,
  overrides: readonly PreferenceOverride[],
  scoreOf: (model: number) => number,
): RulesApplied {
  const { engine, settings, slots, feasible } = situation;
  const { models } = engine;
  const inWords = (rule: Parameters<typeof firedRule>[1]): FiredRule => firedRule(engine, rule, slots, profile);
  const fired = engine.constraints
    .filter(({ judge }) => judge(slots) === 1)
    .map((each) => ({ code: each.rule.code, mask: each.mask, rule: inWords(each) }));
  const excluded = membersOf(engine.allModels & ~feasible).map((model) => ({
    model: models[model] ?? '',
    reasons: fired.filter(({ mask }) => (mask & (1 << model)) !== 0).map(({ rule }) => rule),
  }));
  const speaking = engine.preferences.filter(({ judge }) => judge(slots) === 1);
  const demoted: DemotedModel[] = [];
  const yielded: FiredRule[] = [];
  let left = feasible;
  for (const preference of speaking.filter((each) => settings.preferences.includes(each))) {
    const rest = left & ~preference.mask;
    if (rest === 0 && left !== 0) yielded.push(inWords(preference));
    if (rest === 0) continue;
    for (const model of membersOf(left & preference.mask)) {
      demoted.push({ model: models[model] ?? '', score: scoreOf(model), reason: inWords(preference) });
    }
    left = rest;
  }
  return {
    excluded,
    demoted,
    yielded,
    overridden: overrides.flatMap(({ code, reason }) => {
      const preference = speaking.find(({ rule }) => rule.code === code);
      return preference === undefined ? [] : [{ rule: inWords(preference), reason }];
    }),
    fired,
    violations: models.map((_, model) => speaking.filter(({ mask }) => (mask & (1 << model)) !== 0).length),
  };
}
