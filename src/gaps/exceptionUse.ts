/**
 * States of an exception at the date of a report. `refused`: exceptions on rules about exceptions never hold.
 */
export const exceptionStates = ['refused', 'incomplete', 'pending', 'active', 'expired'] as const;
/** State of an exception at the date of a report. */
export type ExceptionState = (typeof exceptionStates)[number];

/** What became of an exception in a report. */
export interface ExceptionUse {
  /** Its state; only an active one hides findings. */
  readonly state: ExceptionState;
  /** How many failures it hides. */
  readonly hidden: number;
  /** Whether the rule that it names ran; off or not in the rule set otherwise. */
  readonly ruleRan: boolean;
}
