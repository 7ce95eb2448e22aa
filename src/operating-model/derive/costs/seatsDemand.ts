import type { CoverageMode, RequiredCoverage, SupportTier } from '../../../coverage/model.js';

/** What a seat must have to count for a service. */
export interface SeatsDemand {
  readonly tier: SupportTier | null;
  readonly skills: readonly string[];
  /** Whether the windows of the requirement ask for different things, so that seats of any kind count. */
  readonly isMixed: boolean;
}

/** How a window of a requirement must be covered. */
export function modeOf(required: RequiredCoverage, window: RequiredCoverage['windows'][number]): CoverageMode {
  return window.mode ?? required.mode ?? 'staffed';
}

/** The tier and the skills that all windows of a requirement ask for. */
export function seatsDemand(required: RequiredCoverage | null | undefined): SeatsDemand {
  const anybody = { tier: null, skills: [] };
  const demands = new Map<string, Omit<SeatsDemand, 'isMixed'>>();
  for (const window of required?.windows ?? []) {
    const tier = window.tier === undefined ? (required?.tier ?? null) : window.tier;
    const skills = [...new Set(window.skills ?? required?.skills ?? [])].sort();
    demands.set(JSON.stringify([tier, skills]), { tier, skills });
  }
  const [only = anybody, other] = demands.values();
  return other === undefined ? { ...only, isMixed: false } : { ...anybody, isMixed: true };
}
