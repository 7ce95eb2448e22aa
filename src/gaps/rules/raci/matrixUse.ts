import type { Activity } from '../../../services/activities/model.js';
import { isAssessed } from '../../../operating-model/isAssessed.js';
import type { MissingFact, RuleContext } from '../../rule.js';
import { liveActivities } from '../../lookups/live.js';

/** How one role is used in the matrix. */
export interface RoleUse {
  /** On how many activities it is accountable. */
  owned: number;
  /** Whether it has a letter other than one that says that it is left out, and one that is more than informed. */
  isNamed: boolean;
  isActing: boolean;
  /** The activity that was counted last: of several letters on one activity one counts. */
  lastOwned: Activity | undefined;
}

/** How the roles are used in the whole matrix at the date of the report. */
export interface MatrixUse {
  /** How many activities have somebody accountable. */
  readonly owned: number;
  /** The roles with a letter. */
  readonly roles: ReadonlyMap<string, RoleUse>;
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
    const owns = index.scheme().lettersFor('owns-outcome');
    const omitted = index.scheme().lettersFor('omitted');
    const roles = new Map<string, RoleUse>();
    const useOf = (id: string): RoleUse => {
      const known = roles.get(id);
      if (known !== undefined) return known;
      const use: RoleUse = { owned: 0, isNamed: false, isActing: false, lastOwned: undefined };
      roles.set(id, use);
      return use;
    };
    let owned = 0;
    let isUsed = false;
    for (const activity of activities) {
      const { accountable, assignments } = context.holders(activity);
      if (accountable.length > 0) owned += 1;
      for (const { assignee, responsibility } of assignments) {
        const isOmitted = omitted.has(responsibility);
        if (!isOmitted) isUsed = true;
        if (assignee.kind !== 'role') continue;
        const use = useOf(assignee.id);
        if (owns.has(responsibility) && use.lastOwned !== activity) {
          use.owned += 1;
          use.lastOwned = activity;
        }
        if (isOmitted) continue;
        use.isNamed = true;
        if (!informs.has(responsibility)) use.isActing = true;
      }
    }
    return { owned, roles, isUsed, missing: missingLists(context, activities) };
  });
}
