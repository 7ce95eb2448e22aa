import type { Offer } from '../plan/prepared.js';
import type { Stretches } from './stretches.js';

/** Seats that are there at some times: a window, or who staffs it, or a rotation, or somebody who was added. */
export interface Source extends Offer {
  readonly stretches: Stretches;
  /** Seats of people who are not named; 0 where a person is. */
  readonly seats: number;
  readonly personId: string | null;
  /** Whether the person takes turns with others. */
  readonly takesTurns: boolean;
  readonly partyId: string | null;
  readonly teamId: string | null;
  /** The window; null for a rotation of its own and for who was added. */
  readonly windowId: string | null;
  readonly rotationId: string | null;
  readonly serviceIds: readonly string[] | null;
}

/** What can be left out of a plan to see whether it is the reason of a gap. */
export interface Relaxation {
  readonly closures?: boolean | undefined;
  readonly breaks?: boolean | undefined;
  readonly replacements?: boolean | undefined;
  /** First and last days of windows and rotations. */
  readonly dates?: boolean | undefined;
  /** Overrides that take somebody out. */
  readonly overrides?: boolean | undefined;
  /** That rotations have no members: somebody takes all turns of those without. */
  readonly members?: boolean | undefined;
}
