import type { MaturityCaps, MaturityRating, MaturityRule, OverallMaturityRule } from './model.js';
import { boundFaults, faultIf } from './modelFault.js';
import type { ModelFault } from './modelFault.js';

/** What is wrong with a rule. */
export function ruleFaults(rule: MaturityRule, ratings: readonly MaturityRating[] | undefined): ModelFault[] {
  const bounds =
    rule.kind === 'cumulative' ? boundFaults(rule.minimumScore, 'rule/minimumScore', { least: 0, most: 1 }) : [];
  const flag = rule.kind === 'continuous' && typeof rule.derivesLevel !== 'boolean';
  const missing = faultIf(flag, 'missing-key', 'rule/derivesLevel', 'be true or false');
  if (ratings === undefined || rule.kind === 'continuous') return [...bounds, ...missing];
  const top = ratings.at(-1)?.value ?? 1;
  const isBeyond = bounds.length === 0 && top < ruleReach(rule, ratings);
  return [
    ...bounds,
    ...unknownRating(rule.gateRating, ratings, 'rule/gateRating'),
    ...faultIf(isBeyond, 'out-of-reach', 'rule', 'ask for no more than the best rating gives'),
  ];
}

/** What the best rating of every criterion must count, so that each level can be reached. */
export function ruleReach(rule: MaturityRule, ratings: readonly MaturityRating[]): number {
  if (rule.kind === 'continuous') return 0;
  const gate = ratings.find(({ rating }) => rating === rule.gateRating)?.value ?? 0;
  return rule.kind === 'cumulative' ? Math.max(gate, rule.minimumScore) : gate;
}

/** What is wrong with caps. */
export function capFaults(caps: MaturityCaps, ratings: readonly MaturityRating[] | undefined): ModelFault[] {
  const known = ratings ?? [];
  const { unevidenced, stale, inconclusive } = caps;
  if (ratings === undefined) return [];
  return Object.entries({ unevidenced, stale, inconclusive }).flatMap(([name, rating]) =>
    unknownRating(rating, known, `caps/${name}`),
  );
}

/** What is wrong with the rule for the whole. */
export function overallFaults(
  { dimensionIds }: OverallMaturityRule,
  known: ReadonlySet<string> | undefined,
): ModelFault[] {
  if (dimensionIds == null) return [];
  return [
    ...faultIf(dimensionIds.length === 0, 'out-of-range', 'overall/dimensionIds', 'name a dimension, or be left out'),
    ...dimensionIds.flatMap((id, at) => [
      ...faultIf(known?.has(id) === false, 'unknown-dimension', `overall/dimensionIds/${at}`, 'name a dimension'),
      ...faultIf(dimensionIds.indexOf(id) < at, 'duplicate-id', `overall/dimensionIds/${at}`, 'stand once in its list'),
    ]),
  ];
}

function unknownRating(rating: string, ratings: readonly MaturityRating[], path: string): ModelFault[] {
  const isKnown = ratings.some((each) => each.rating === rating);
  return faultIf(!isKnown, 'unknown-rating', path, 'be one of the ratings of the model');
}
