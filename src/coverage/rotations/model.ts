import type { Interval } from '../compiled.js';

/** How somebody comes to be on: by turn, in the place of the member on turn, or beside whoever is on. */
export const turnKinds = ['turn', 'stand-in', 'addition'] as const;

/** A stretch during which one person is on. */
export interface RotationTurn extends Interval {
  /** Who is on. */
  readonly personId: string;
  /** How the person comes to be on. */
  readonly kind: (typeof turnKinds)[number];
  /** Number of the turn, the first one being 0; null for an addition, which is no turn. */
  readonly turn: number | null;
  /** Whose turn it is by the order of the members; null for an addition. */
  readonly memberId: string | null;
  /** What the wall clock of the rotation's zone reads at the start, `YYYY-MM-DDTHH:mm`. */
  readonly localStart: string;
  /** What it reads at the end. */
  readonly localEnd: string;
  /** Real length in minutes: a day on which the clocks change has 1,380 or 1,500. */
  readonly minutes: number;
}
