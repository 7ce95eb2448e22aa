import type { Range } from '../../internal/time/rangeOf.js';
import { cutStretches } from '../compile/cuts.js';
import { selectSources, skillsOfPeople } from '../compile/selection.js';
import type { Relaxation } from '../compile/source.js';
import { sourcesOf } from '../compile/sourcesOf.js';
import { lengthOf } from '../compile/stretches.js';
import type { RequiredCoverage } from '../model.js';
import type { PreparedPlan } from '../plan/prepared.js';
import type { Requirement, TimedDemand } from './demands.js';
import { demandTime, minutesOf, worstTime } from './gapMinutes.js';
import type { DemandTime } from './gapMinutes.js';
import { gapRows, thinRows } from './gapRows.js';
import type { GapRow } from './gapRows.js';
import { gapWriter } from './gapWriter.js';
import { readHourClasses } from './hourClasses.js';
import { levelsOf } from './levels.js';
import { standardHourClasses } from './model.js';
import type { CoverageGap, CoverageGapsOptions, CoverageTotals } from './model.js';
import { requiredDepth } from './requiredDepth.js';
import { severityWeights } from './severity.js';

const msPerMinute = 60_000;

/** What gaps are found in. */
export interface GapSearch {
  readonly requirement: RequiredCoverage;
  readonly needed: Requirement;
  readonly plan: PreparedPlan;
  readonly range: Range;
  readonly options: CoverageGapsOptions;
}

/** The gaps of one demand. */
export interface FoundGaps {
  readonly demand: TimedDemand;
  readonly time: DemandTime;
  readonly rows: readonly GapRow[];
  /** Gives the gap at a position of the rows its words. */
  readonly write: (position: number) => CoverageGap;
}

/** The gaps of each demand of a requirement, and how many people are there in required time. */
export function gapsOfDemands(search: GapSearch): {
  readonly found: readonly FoundGaps[];
  readonly minutesAtDepth: Readonly<Record<string, number>>;
} {
  const { requirement, needed, plan, range, options } = search;
  const { serviceId, partyId, teamId } = options;
  const sources = (left: Relaxation) => selectSources(sourcesOf(plan, range, left), { serviceId, partyId, teamId });
  const actual = sources({});
  const matching = {
    skillsOf: skillsOfPeople(options.people),
    higherTierCounts: options.higherTierCounts ?? true,
    teamMayCombineSkills: requirement.teamMayCombineSkills ?? false,
  };
  const holidays = cutStretches([...needed.closures, ...plan.closures], range);
  const hours = readHourClasses(options.hourClasses ?? standardHourClasses);
  const weighing = { weights: severityWeights(options), hours, holidays };
  const tables = [...new Set(plan.windows.map(({ table }) => table))];
  const frame = { range, tables, closed: holidays, rotations: plan.rotations };
  const found = needed.demands.map((demand) => {
    const levels = levelsOf(actual, demand, range, matching);
    const thin = thinRows(demand, levels);
    const rows = [...gapRows(demand, levels, { plan, demand, range, matching, sources }), ...thin];
    const requiredMs = lengthOf(demand.required);
    const write = gapWriter({ demand, levels, rows, frame: { ...frame, table: demand.table }, requiredMs }, weighing);
    return { demand, rows, write, time: demandTime(demand, levels, thin) };
  });
  return { found, minutesAtDepth: requiredDepth(actual, needed.required, range) };
}

/** What all gaps come to. */
export function totalsOf(
  found: readonly FoundGaps[],
): Omit<CoverageTotals, 'from' | 'to' | 'timeZoneData' | 'holidaysAssessed' | 'minutesAtDepth'> {
  const all = minutesOf(worstTime(found.map(({ time }) => time)));
  const lengths = found.flatMap(({ rows }) => rows.map(({ rank, start, end }) => (rank === 0 ? 0 : end - start)));
  return {
    ...all,
    coveredRate: rateOf(all.coveredMinutes, all.requiredMinutes),
    longestGapMinutes: lengths.reduce((a, b) => Math.max(a, b), 0) / msPerMinute,
    demands: found.map(({ demand: { seats, tier, skills, mode }, time }) => {
      return { seats, tier, skills, mode, ...minutesOf(time) };
    }),
  };
}

/** Cut to four digits, so that 1 means that nothing is missing. */
function rateOf(covered: number, required: number): number | null {
  if (required === 0) return null;
  return covered === required ? 1 : Math.min(Math.floor((covered / required) * 10_000), 9999) / 10_000;
}
