import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { MissingFact, RuleSubject } from '../../gaps/rule.js';
import { multipleAccountable } from '../../gaps/rules/raci/multipleAccountable.js';
import { noAccountable } from '../../gaps/rules/raci/noAccountable.js';
import { noResponsible } from '../../gaps/rules/raci/noResponsible.js';
import type { Activity } from '../../services/activities/model.js';
import type { Derive, DeriveFrame } from './model.js';
import { verdictOf } from './verdictOf.js';

const rules = [noResponsible, noAccountable, multipleAccountable];

function subjectOf({ context: { index } }: DeriveFrame, activity: Activity): RuleSubject<'activity'> {
  const { id } = activity;
  const pointer = index.pointerOf({ kind: 'activity', id }) ?? '';
  return { kind: 'activity', id, entity: activity, pointer, position: index.positionOf('activity', id) ?? 0 };
}

/** `raciDefined`: everything in scope is done by somebody, and each part of it is answered for by exactly one; no where nothing is listed. */
export const raciDefined: Derive = (scope) => {
  const { context, activities, moreActivities, pointer } = scope;
  const broken: string[] = [];
  const missing: MissingFact[] = [...moreActivities];
  for (const activity of activities) {
    const subject = subjectOf(scope, activity);
    const verdicts = rules.map((rule) => verdictOf(rule, subject, context));
    if (verdicts.some((verdict) => typeof verdict === 'object' && 'fail' in verdict)) broken.push(subject.pointer);
    for (const verdict of verdicts)
      if (typeof verdict === 'object' && 'unknown' in verdict) missing.push(...verdict.unknown);
  }
  const isNo = broken.length > 0 || (activities.length === 0 && missing.length === 0);
  const isYes = !isNo && missing.length === 0;
  return {
    value: isNo || isYes ? isYes : undefined,
    measured: { name: 'activities without a clear R and A', value: broken.length, unit: 'count' },
    evidence:
      isNo && broken.length > 0 ? broken : activities.length === 0 ? [pointer] : ['/activities', '/assignments'],
    missing: oneOfEach(missing),
  };
};
