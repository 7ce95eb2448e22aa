import type { OperatingModel } from '../operating-model/model.js';
import { indexOperatingModel } from '../operating-model/indexOperatingModel.js';
import type { Exception } from '../governance/records/model.js';
import { isSubjectKind } from '../services/subjects/isSubjectKind.js';
import type { SubjectKind } from '../services/subjects/model.js';
import { detectGaps } from './detectGaps.js';
import type { GapConfiguration } from './gapConfiguration.js';
import type { EffectiveConfiguration, GapReport } from './model.js';
import type { Rule, RuleSubjectKind } from './rule.js';
import { ruleSubjects } from './ruleSubjects.js';
import { withExceptions } from './withExceptions.js';

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

/** What became of a subject when a rule was tried on it again. */
type Retried = 'passes' | 'not-applicable' | 'found' | 'failed-itself' | 'not-tried';

interface Retrial {
  /** What became of a place, `ruleId|kind:id`. */
  readonly of: (place: string) => Retried;
  /** Whether rules look at a subject at all; those of retired services they leave out. */
  readonly isJudged: (kind: RuleSubjectKind, id: string) => boolean;
}

/** Tries rules again on the document of a report, set as they were. */
function retrial(
  after: GapReport,
  model: OperatingModel,
  rules: readonly Rule[],
  exceptions: readonly Exception[],
): Retrial {
  const said = new Map<string, Retried>();
  const listening = rules.map((rule): Rule => ({
    ...rule,
    judge: (subject, context, options) => {
      const place = `${rule.id}|${subject.kind}:${subject.id}`;
      said.set(place, 'failed-itself'); // unless it comes back
      const verdict = rule.judge(subject, context, options);
      said.set(place, verdict === 'pass' ? 'passes' : verdict === 'not-applicable' ? verdict : 'found');
      return verdict;
    },
  }));
  const { ruleSet: id, accountableImpliesResponsible } = after.configuration;
  detectGaps(model, {
    asOf: after.asOf,
    rules: { id, rules: listening, accountableImpliesResponsible },
    config: statedAgain(after.configuration, new Set(rules.map((rule) => rule.id))),
    exceptions,
  });
  const subjectsOf = ruleSubjects(indexOperatingModel(withExceptions(model, exceptions).model));
  const judged = new Map<RuleSubjectKind, ReadonlySet<string>>();
  return {
    of: (place) => said.get(place) ?? 'not-tried',
    isJudged: (kind, subjectId) => {
      const ids = judged.get(kind) ?? new Set(subjectsOf(kind).map((subject) => subject.id));
      judged.set(kind, ids);
      return ids.has(subjectId);
    },
  };
}

/** Rules that are on for some subject: at their base, or by an override. */
function rulesOn({ rules, overrides }: EffectiveConfiguration): ReadonlySet<string> {
  const isOn = ({ severity }: { readonly severity?: string }) => severity !== 'off';
  return new Set([
    ...rules.filter(isOn).map(({ ruleId }) => ruleId),
    ...overrides.flatMap((override) =>
      override.rules.filter(({ severity }) => severity !== undefined && severity !== 'off').map(({ ruleId }) => ruleId),
    ),
  ]);
}

/** What is needed to try rules again. */
export interface RetrialInput {
  readonly model: OperatingModel | undefined;
  readonly rules: readonly Rule[];
  readonly exceptions: readonly Exception[];
}

/** Makes a later report ready to tell why a key is not among its findings. */
export function goneReasonsIn(
  after: GapReport,
  keys: readonly string[],
  { model, rules, exceptions }: RetrialInput,
): (key: string) => GoneReason {
  const on = rulesOn(after.configuration);
  const superseded = new Set(after.superseded.map(({ key }) => key));
  const wanted = new Set(keys.map((key) => partsOf(key).ruleId));
  const asked = rules.filter(({ id }) => wanted.has(id) && on.has(id));
  const again = model === undefined || keys.length === 0 ? undefined : retrial(after, model, asked, exceptions);
  const known = new Set(asked.map(({ id }) => id));
  return (key) => {
    const { ruleId, kind, id } = partsOf(key);
    if (!on.has(ruleId)) return 'rule-off';
    if (superseded.has(key)) return 'superseded';
    if (again === undefined || !known.has(ruleId) || !isSubjectKind(kind)) return 'not-told';
    const word = again.of(`${ruleId}|${kind}:${id}`);
    if (word === 'failed-itself') return 'not-told';
    if (word === 'not-applicable') return word;
    // Something else of the rule is found there: this failure is not among it any more.
    if (word !== 'not-tried') return 'passes';
    if (!again.isJudged(kind as RuleSubjectKind, id)) {
      return isListed(model, exceptions, kind, id) ? 'not-applicable' : 'subject-removed';
    }
    return 'rule-off'; // an override switched it off there
  };
}

function isListed(
  model: OperatingModel | undefined,
  exceptions: readonly Exception[],
  kind: SubjectKind,
  id: string,
): boolean {
  if (model === undefined) return false;
  return indexOperatingModel(withExceptions(model, exceptions).model).pointerOf({ kind, id }) !== undefined;
}
