import type { CoveragePlan } from '../../coverage/model.js';
import type { Subject } from '../../services/subjects/model.js';

/** A fact of the document that hours hang on and that is not assessed. */
export interface MissingHoursFact {
  /** What is not assessed, as `kind.field` or the name of a list. */
  readonly code: string;
  /** Whose it is; null for a list. */
  readonly subject: Subject | null;
}

/** The hours of a role, team, person or party, as a plan to compile or to compare. */
export interface AssigneeHours {
  /** Windows, rotations and overrides of the assignee, with closures, breaks and replacements of the document. */
  readonly plan: CoveragePlan;
  /** People of whom seats with a name are counted, for `compileCoverage`; null: all. */
  readonly amongPersonIds: readonly string[] | null;
  /** Windows, rotations, teams and people that they come from, as `kind:id`, in order. */
  readonly from: readonly string[];
  /** What is missing to know that there are no more hours. */
  readonly mayBeMore: readonly MissingHoursFact[];
  /** What is missing to know that all of them are there. */
  readonly mayBeFewer: readonly MissingHoursFact[];
}
