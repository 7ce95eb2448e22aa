import type { Activity } from '../../../services/activities/model.js';
import { isAssessed } from '../../../operating-model/isAssessed.js';
import type { MissingFact, RuleContext } from '../../rule.js';
import { liveActivities } from '../../lookups/live.js';
import { participations } from '../../lookups/lettersWith.js';

/** How the roles are used in the whole matrix at the date of the report. */
export interface MatrixUse {
  /** How many activities have somebody accountable. */
  readonly owned: number;
  /** For each role, on how many of them it is. */
  readonly ownedBy: ReadonlyMap<string, number>;
  /** Roles with a letter, and those of them that are more than informed. */
  readonly named: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  /** Whether anybody has a letter at all. */
  readonly isUsed: boolean;
  /** What is missing to know of all letters. */
  readonly missing: readonly MissingFact[];
}

/** One fact for each list that does not say all: to name every activity for every role would be a matrix of its own. */
function missingLists({ index }: RuleContext, activities: readonly Activity[]): MissingFact[] {
  const isOpen = !isAssessed(index, 'assignments');
  const hasOpenRow = activities.some(({ id }) => !isAssessed(index, 'assignments', { kind: 'activity', id }));
  return [
    ...(isAssessed(index, 'activities') ? [] : [{ code: 'activities', pointer: '' }]),
    ...(isOpen || hasOpenRow ? [{ code: 'assignments', pointer: '' }] : []),
  ];
}

/** How the roles are used in the matrix; made once. */
export function matrixUse(context: RuleContext): MatrixUse {
  return context.once('raci/matrix use', () => {
    const { index } = context;
    const informs = new Set(
      index
        .scheme()
        .letters.filter(({ semantics }) => semantics.every((each) => each === 'informed'))
        .map(({ letter }) => letter),
    );
    const activities = liveActivities(context);
    const ownedBy = new Map<string, number>();
    const named = new Set<string>();
    const acting = new Set<string>();
    let owned = 0;
    let isUsed = false;
    for (const activity of activities) {
      const { accountable } = context.holders(activity);
      if (accountable.length > 0) owned += 1;
      const owners = accountable.flatMap(({ assignee: { kind, id } }) => (kind === 'role' ? [id] : []));
      for (const id of new Set(owners)) ownedBy.set(id, (ownedBy.get(id) ?? 0) + 1);
      for (const { assignee, responsibility } of participations(context, activity)) {
        isUsed = true;
        if (assignee.kind !== 'role') continue;
        named.add(assignee.id);
        if (!informs.has(responsibility)) acting.add(assignee.id);
      }
    }
    return { owned, ownedBy, named, acting, isUsed, missing: missingLists(context, activities) };
  });
}
