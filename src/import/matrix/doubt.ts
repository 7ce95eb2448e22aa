import type { Place, ProblemDetail } from '../problemLog.js';
import type { RaciTableProblem } from './model.js';

/** A problem that is found before it is sure that the table is read. */
export interface Doubt {
  readonly code: RaciTableProblem;
  readonly place: Place;
  readonly detail?: ProblemDetail;
}
