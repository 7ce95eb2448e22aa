import type { CoverageMode } from '../../../coverage/model.js';
import type { ExpandedSeries } from '../series/expandSeries.js';

/** Instances of a series that no rule of the plan has yet: all of them, or some. */
export type OpenSeries = Pick<ExpandedSeries, 'event' | 'instances'>;

/** What the parts of a plan share. */
export interface PlanWork {
  readonly from: number;
  readonly to: number;
  readonly mode: CoverageMode;
  /** An id that no other part has. */
  readonly id: (uid: string | null, suffix: string) => string;
  /** An instant as text. */
  readonly written: (ms: number) => string;
  /** A day as text. */
  readonly date: (day: number) => string;
}
