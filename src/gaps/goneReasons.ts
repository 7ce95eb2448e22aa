import type { OperatingModel } from '../operating-model/model.js';
import { indexOperatingModel } from '../operating-model/indexOperatingModel.js';
import { isSubjectKind } from '../services/subjects/isSubjectKind.js';
import { detectGaps } from './detectGaps.js';
import type { GapConfiguration } from './gapConfiguration.js';
import type { EffectiveConfiguration, GapReport } from './model.js';
import type { Rule } from './rule.js';

/**
 * Why a finding is gone: its rule is off or not in use, another finding says it more precisely, its subject is no longer there, the rule
 * does not apply any more, it passes; or that is not told, for want of the document.
 */
export const goneReasons = [
  'rule-off',
  'superseded',
  'subject-removed',
  'not-applicable',
  'passes',
  'not-told',
] as const;
/** Why a finding is gone. */
export type GoneReason = (typeof goneReasons)[number];

/** Rule, kind and id of what a key is about. */
function partsOf(key: string): { readonly ruleId: string; readonly kind: string; readonly id: string } {
  const [ruleId = '', place = ''] = key.split('|');
  const at = place.indexOf(':');
  return { ruleId, kind: place.slice(0, at), id: place.slice(at + 1) };
}

function statedAgain(
  { accountableImpliesResponsible, rules, overrides }: EffectiveConfiguration,
  ids: ReadonlySet<string>,
) {
  const levels = (list: EffectiveConfiguration['overrides'][number]['rules']): GapConfiguration['rules'] =>
    Object.fromEntries(list.filter(({ ruleId }) => ids.has(ruleId)).map(({ ruleId, ...setting }) => [ruleId, setting]));
  return {
    accountableImpliesResponsible,
    rules: levels(rules),
    overrides: overrides.map(({ when, rules: own }) => ({ when, rules: levels(own) ?? {} })),
  };
}

/** What rules say of their subjects in the document of a report, by `ruleId|kind:id`. */
function verdictsOf(model: OperatingModel, after: GapReport, rules: readonly Rule[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const listening = rules.map((rule): Rule => ({
    ...rule,
    judge: (subject, context, options) => {
      const verdict = rule.judge(subject, context, options);
      said.set(`${rule.id}|${subject.kind}:${subject.id}`, typeof verdict === 'string' ? verdict : 'found');
      return verdict;
    },
  }));
  const { ruleSet: id, accountableImpliesResponsible } = after.configuration;
  const ids = new Set(rules.map((rule) => rule.id));
  detectGaps(model, {
    asOf: after.asOf,
    rules: { id, rules: listening, accountableImpliesResponsible },
    config: statedAgain(after.configuration, ids),
  });
  return said;
}

/** Makes a later report ready to tell why a key is not among its findings. */
export function goneReasonsIn(
  after: GapReport,
  keys: readonly string[],
  model: OperatingModel | undefined,
  rules: readonly Rule[],
): (key: string) => GoneReason {
  const on = new Set(
    after.configuration.rules.filter(({ severity }) => severity !== 'off').map(({ ruleId }) => ruleId),
  );
  const superseded = new Set(after.superseded.map(({ key }) => key));
  const wanted = new Set(keys.map((key) => partsOf(key).ruleId));
  const asked = rules.filter(({ id }) => wanted.has(id) && on.has(id));
  const verdicts = model === undefined ? undefined : verdictsOf(model, after, asked);
  const index = model === undefined ? undefined : indexOperatingModel(model);
  return (key) => {
    const { ruleId, kind, id } = partsOf(key);
    if (!on.has(ruleId)) return 'rule-off';
    if (superseded.has(key)) return 'superseded';
    if (index === undefined || verdicts === undefined) return 'not-told';
    if (!isSubjectKind(kind) || index.pointerOf({ kind, id }) === undefined) return 'subject-removed';
    return verdicts.get(`${ruleId}|${kind}:${id}`) === 'not-applicable' ? 'not-applicable' : 'passes';
  };
}
