import type { Assignment, RaciSemantic } from '../../raci/model.js';
import type { Activity } from '../../services/activities/model.js';
import type { RuleContext } from '../rule.js';

/** The letters of an activity at the date of the report that mean one of some things. */
export function lettersWith(
  context: RuleContext,
  activity: Activity,
  ...semantics: readonly RaciSemantic[]
): readonly Assignment[] {
  const scheme = context.index.scheme();
  const letters = semantics.map((semantic) => scheme.lettersFor(semantic));
  return context
    .holders(activity)
    .assignments.filter(({ responsibility }) => letters.some((known) => known.has(responsibility)));
}

/** The letters of an activity at the date of the report, without those that say that somebody is left out. */
export function participations(context: RuleContext, activity: Activity): readonly Assignment[] {
  const { assignments } = context.holders(activity);
  const omitted = context.index.scheme().lettersFor('omitted');
  return omitted.size === 0 ? assignments : assignments.filter(({ responsibility }) => !omitted.has(responsibility));
}
