import { once } from '../../internal/once.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { formatWall } from '../../internal/time/formatWall.js';
import { wallMs } from '../../internal/time/wallClock.js';
import { stretchAt } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import type { TimedDemand } from './demands.js';
import type { GapColumns } from './gapColumns.js';
import { minutesByHourClass } from './hourClasses.js';
import type { ReadHourClasses } from './hourClasses.js';
import type { Levels } from './levels.js';
import type { CoverageGap, CoverageGapKind } from './model.js';
import { recurrencesOf } from './recurrence.js';
import type { Recurrence, RecurrenceFrame } from './recurrence.js';
import { labelOf, scoreOf } from './severity.js';
import type { SeverityWeights } from './severity.js';

const msPerMinute = 60_000;
const kinds: readonly CoverageGapKind[] = ['thin', 'understaffed', 'mode-downgraded', 'uncovered'];

/** The gaps of one demand with all that their words are made of. */
export interface DemandGaps {
  readonly demand: TimedDemand;
  readonly levels: Levels;
  readonly columns: GapColumns;
  readonly frame: Omit<RecurrenceFrame, 'isPermanent'>;
  readonly requiredMs: number;
}

/** How gaps are weighed. */
export interface Weighing {
  readonly weights: SeverityWeights;
  readonly hours: ReadHourClasses;
  /** Days that are holidays. */
  readonly holidays: Stretches;
}

/** Gives the gaps of a demand words, each when it is asked for. */
export function gapWriter(gaps: DemandGaps, weighing: Weighing): (position: number) => CoverageGap {
  const { demand, levels, columns, frame, requiredMs } = gaps;
  const { count, starts, ends, ranks, rows } = columns;
  let uncoveredMs = 0;
  for (let at = 0; at < count; at++) if (ranks[at] === 3) uncoveredMs += (ends[at] ?? 0) - (starts[at] ?? 0);
  const recurrences = once(() => recurrencesOf(rows(), { ...frame, isPermanent: uncoveredMs === requiredMs }));
  return (position) => {
    const row = rows()[position];
    if (row === undefined) throw new RangeError('no such gap'); // positions come from the rows themselves
    const { start, end, rank, provided, weaker, causes, personId } = row;
    const kind = kinds[rank] ?? 'uncovered';
    const alike = recurrences()[position] ?? notAlike;
    const minutes = minutesByHourClass(start, end, demand.table, weighing.hours, weighing.holidays);
    const { toleratedMinutes, criticality, kind: kindWeights } = weighing.weights;
    const length = (end - start) / msPerMinute;
    const score = scoreOf(minutes, kind, weighing.weights);
    const times = toleratedMinutes === null || kind === 'thin' ? null : length / toleratedMinutes;
    return {
      kind,
      start: formatInstant(start),
      end: formatInstant(end),
      minutes: length,
      zone: demand.zone,
      localStart: formatWall(wallMs(demand.table, start)),
      localEnd: formatWall(wallMs(demand.table, end)),
      seats: demand.seats,
      tier: demand.tier,
      skills: demand.skills,
      mode: demand.mode,
      providedSeats: provided,
      weakerSeats: weaker,
      windowIds: windowsThere(levels, start),
      endingWindowIds: windowsEnding(levels, start),
      personId,
      causes: alike.isOfClocks ? causes.map((cause) => (cause === 'never-scheduled' ? 'dst-mismatch' : cause)) : causes,
      recurrence: alike.recurrence,
      severity: {
        score,
        label: labelOf(score, times),
        minutesByHourClass: minutes,
        criticalityWeight: criticality,
        kindWeight: kindWeights[kind],
        timesToleratedResponse: times,
        occurrences: alike.occurrences,
        shareOfRequired: requiredMs === 0 ? 0 : alike.length / requiredMs,
      },
    };
  };
}

const notAlike: Recurrence = { recurrence: 'one-off', isOfClocks: false, occurrences: 1, length: 0 };

function windowsThere({ sources }: Levels, at: number): string[] {
  const there = sources.filter(({ stretches }) => (stretches.starts[stretchAt(stretches, at)] ?? Infinity) <= at);
  return windowIdsOf(there);
}

/** Windows that end, all their seats together. */
function windowsEnding(levels: Levels, at: number): string[] {
  const ending = levels.sources.filter(({ stretches }) => stretches.ends[stretchAt(stretches, at - 1)] === at);
  const there = windowsThere(levels, at);
  return windowIdsOf(ending).filter((id) => !there.includes(id));
}

function windowIdsOf(sources: Levels['sources']): string[] {
  const ids = sources.flatMap(({ windowId, rotationId }) => windowId ?? rotationId ?? []);
  return [...new Set(ids)].sort();
}
