import type { Activity, Practice, Purpose } from '../../services/activities/model.js';
import type { MissingFact } from '../rule.js';

/** A kind of work that is told by practice or purpose. */
export interface WorkKind {
  /** Practices of which all work is of the kind. */
  readonly practices: readonly Practice[];
  /** Purposes of which all work is of the kind. */
  readonly purposes: readonly Purpose[];
}

/** What is missing to know whether an activity is of a kind: nothing where it certainly is; undefined where it certainly is not. */
export function doubtsThatIs(
  { practices, purposes }: WorkKind,
  { practice, purpose }: Activity,
  pointer: string,
): readonly MissingFact[] | undefined {
  if (practices.some((each) => each === practice) || purposes.some((each) => each === purpose)) return [];
  const codes = [
    ...(practice === undefined && practices.length > 0 ? ['activity.practice'] : []),
    ...(purpose === undefined && purposes.length > 0 ? ['activity.purpose'] : []),
  ];
  return codes.length > 0 ? codes.map((code) => ({ code, pointer })) : undefined;
}
