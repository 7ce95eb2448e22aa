import { isValidOn } from '../../raci/isValidOn.js';
import type { RuleContext } from '../rule.js';

/** What is plain about who holds an activity, by its position: 1 where it is so; else 0 where only a look at its holders tells. */
export interface PlainHolders {
  /** Somebody answers for all of it. */
  readonly isOwned: Uint8Array;
  /** Somebody is named to do it, or a part of it. */
  readonly isDone: Uint8Array;
  /** More than one assignment answers for it or parts of it; 0 where at most one does. */
  readonly hasSeveralOwners: Uint8Array;
}

function plain({ index, asOf }: RuleContext): PlainHolders {
  const { activities = [], assignments = [] } = index.model;
  const positions = index.activityPositions();
  const scheme = index.scheme();
  const [owns, does] = [[...scheme.lettersFor('owns-outcome')], [...scheme.lettersFor('does-work')]];
  const isOwned = new Uint8Array(activities.length);
  const isDone = new Uint8Array(activities.length);
  const hasOwner = new Uint8Array(activities.length);
  const hasSeveralOwners = new Uint8Array(activities.length);
  assignments.forEach((assignment, at) => {
    const position = positions[at] ?? -1;
    if (position < 0 || !isValidOn(assignment, asOf)) return;
    const { responsibility, scope } = assignment;
    if (owns.includes(responsibility)) {
      if (hasOwner[position] === 1) hasSeveralOwners[position] = 1;
      hasOwner[position] = 1;
      if (scope === undefined) isOwned[position] = 1;
    }
    if (does.includes(responsibility)) isDone[position] = 1;
  });
  return { isOwned, isDone, hasSeveralOwners };
}

/** Who certainly holds activities, read in one pass over the matrix: for most activities no rule need look closer. */
export function plainHolders(context: RuleContext): PlainHolders {
  return context.once('look-up/plain holders', plain);
}
