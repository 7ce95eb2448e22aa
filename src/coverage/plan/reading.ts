import type { ZoneTable } from '../../internal/time/zoneTable.js';
import type { CoverageMode, SupportTier } from '../model.js';
import type { Faults } from './faults.js';

/** What holds for windows that state nothing of their own. */
export interface WindowDefaults {
  readonly seats: number;
  readonly tier: SupportTier | null;
  readonly skills: readonly string[] | null;
  readonly mode: CoverageMode;
}

/** One staffed seat, with nothing said of tier and skills: house defaults of the document. */
export const plainWindow: WindowDefaults = { seats: 1, tier: null, skills: null, mode: 'staffed' };

/** What the parts of a plan are read with. */
export interface Reading {
  readonly faults: Faults;
  /** The table of a zone, by its spelling; a zone that is not known is a fault and reads as UTC. */
  readonly zoneIn: (value: unknown, pointer: string) => ZoneTable;
}
