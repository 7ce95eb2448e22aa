/** What takes paid time away from the seat, and how much of it. */
export interface ShrinkageRange {
  /** What it is. */
  readonly component: 'leave' | 'sickness' | 'breaks' | 'training' | 'meetings' | 'other';
  /** Low end of the usual share of paid time, 0 to 1. */
  readonly low: number;
  /** High end of the usual share of paid time, 0 to 1. */
  readonly high: number;
}

/** Where {@link shrinkageRanges} come from. */
export const shrinkageSource = 'Turnella, guide to workforce management of contact centers, https://turnella.com';

const range = (component: ShrinkageRange['component'], low: number, high: number): ShrinkageRange =>
  Object.freeze({ component, low, high });

/**
 * Usual shares of paid time, of contact centers: the ranges of one industry, to compare your own figures with, and never a default. They
 * add up to 0.27 to 0.43, typically 0.3 to 0.4. The source is {@link shrinkageSource}.
 */
export const shrinkageRanges: readonly ShrinkageRange[] = Object.freeze([
  range('leave', 0.1, 0.12),
  range('sickness', 0.04, 0.08),
  range('breaks', 0.06, 0.08),
  range('training', 0.03, 0.06),
  range('meetings', 0.02, 0.04),
  range('other', 0.02, 0.05),
]);
