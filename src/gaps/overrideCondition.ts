import type { Practice } from '../services/activities/model.js';
import type { Criticality } from '../services/catalogue/model.js';

/** Which subjects an override is for: one of each list that is given. */
export interface OverrideCondition {
  /** A service it concerns has one of these criticalities. */
  readonly criticality?: readonly Criticality[] | undefined;
  /** It concerns one of these services. */
  readonly serviceIds?: readonly string[] | undefined;
  /** A service it concerns has one of these functions. */
  readonly functions?: readonly string[] | undefined;
  /** It belongs to one of these parties. */
  readonly partyIds?: readonly string[] | undefined;
  /** It is an activity of one of these practices. */
  readonly practices?: readonly Practice[] | undefined;
}
