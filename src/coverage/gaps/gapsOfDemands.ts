import type { Range } from '../../internal/time/rangeOf.js';
import { defaultHigherTierCounts, skillsOfPeople } from '../compile/selection.js';
import { lengthOf } from '../compile/stretches.js';
import { unionOf, unionOfAll } from '../compile/stretchSets.js';
import type { RequiredCoverage } from '../model.js';
import type { PreparedPlan } from '../plan/prepared.js';
import type { Requirement, TimedDemand } from './demands.js';
import { demandTime, minutesOf, worstTime } from './gapMinutes.js';
import type { DemandTime } from './gapMinutes.js';
import { exceptionalTime } from './exceptionalTime.js';
import { gapCollector } from './gapColumns.js';
import type { GapColumns } from './gapColumns.js';
import { addGaps, addThin } from './gapRows.js';
import { gapWriter } from './gapWriter.js';
import { holidaysOf } from './holidaysOf.js';
import { readHourClasses } from './hourClasses.js';
import { levelsOf } from './levels.js';
import { standardHourClasses } from './model.js';
import type { CoverageGap, CoverageGapsOptions, CoverageTotals } from './model.js';
import { planOf, relaxedSources } from './relaxedSources.js';
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
  readonly columns: GapColumns;
  /** Gives the gap at a position of the columns its words. */
  readonly write: (position: number) => CoverageGap;
}

/** The gaps of each demand of a requirement, and how many people are there in required time. */
export function gapsOfDemands(search: GapSearch): {
  readonly found: readonly FoundGaps[];
  readonly minutesAtDepth: Readonly<Record<string, number>>;
} {
  const { requirement, needed, plan: whole, range, options } = search;
  const { serviceId, partyId, teamId, amongPersonIds } = options;
  const selection = { serviceId, partyId, teamId, amongPersonIds };
  const plan = planOf(whole, selection);
  const sources = relaxedSources(plan, range, selection);
  const actual = sources({});
  const matching = {
    skillsOf: skillsOfPeople(options.people),
    higherTierCounts: options.higherTierCounts ?? defaultHigherTierCounts,
    teamMayCombineSkills: requirement.teamMayCombineSkills ?? false,
  };
  const holidays = holidaysOf(plan, needed.closures, range);
  const hours = readHourClasses(options.hourClasses ?? standardHourClasses);
  const weighing = { weights: severityWeights(options), hours, holidays };
  const tables = [...new Set([plan.windows, plan.rotations, plan.breaks].flat().map(({ table }) => table))];
  const exceptions = unionOf(holidays, exceptionalTime(plan, range));
  const frame = { range, tables, exceptions, rotations: plan.rotations };
  const found = needed.demands.map((demand) => {
    const levels = levelsOf(actual, demand, range, matching);
    const collector = gapCollector();
    addGaps(collector, demand, levels, { plan, demand, range, matching, sources });
    addThin(collector, demand, levels);
    const columns = collector.done();
    const time = demandTime(demand, levels, columns);
    const { table, required } = demand;
    const own = { ...frame, table, required, unmet: unionOfAll(time.byRank) };
    const write = gapWriter({ demand, levels, columns, frame: own, requiredMs: lengthOf(required) }, weighing);
    return { demand, columns, write, time };
  });
  return { found, minutesAtDepth: requiredDepth(actual, needed.required, range) };
}

/** What all gaps come to. */
export function totalsOf(
  found: readonly FoundGaps[],
): Omit<CoverageTotals, 'from' | 'to' | 'timeZoneData' | 'holidaysAssessed' | 'minutesAtDepth'> {
  const all = minutesOf(worstTime(found.map(({ time }) => time)));
  return {
    ...all,
    coveredRate: rateOf(all.coveredMinutes, all.requiredMinutes),
    longestGapMinutes: Math.max(0, ...found.map(({ columns }) => longestGap(columns))) / msPerMinute,
    demands: found.map(({ demand: { seats, tier, skills, mode }, time }) => {
      return { seats, tier, skills, mode, ...minutesOf(time) };
    }),
  };
}

/** Milliseconds of the longest gap, thin time left out. */
function longestGap({ count, starts, ends, ranks }: GapColumns): number {
  let longest = 0;
  for (let at = 0; at < count; at++)
    if (ranks[at] !== 0) longest = Math.max(longest, (ends[at] ?? 0) - (starts[at] ?? 0));
  return longest;
}

/** Cut to four digits, so that 1 means that nothing is missing. */
function rateOf(covered: number, required: number): number | null {
  if (required === 0) return null;
  return covered === required ? 1 : Math.min(Math.floor((covered / required) * 10_000), 9999) / 10_000;
}
