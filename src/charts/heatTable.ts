import type { FigureTable } from '../internal/figure.js';
import type { HeatCell, HeatTimes, HeatWeek } from './heatCells.js';
import { hourText } from './heatTexts.js';
import type { HeatTexts } from './heatTexts.js';

const msPerMinute = 60_000;

/** The hours of the week in the order of the rows of a chart. */
export function inRows({ cells }: HeatWeek, { days }: HeatTexts): readonly HeatCell[] {
  return days.flatMap((day) => cells.filter(({ weekday }) => weekday === day));
}

/** The parts of all hours together. */
export function heatTotals({ cells }: HeatWeek): HeatTimes {
  const sum = (key: keyof HeatTimes) => cells.reduce((all, cell) => all + cell[key], 0);
  return {
    all: sum('all'),
    internal: sum('internal'),
    provider: sum('provider'),
    both: sum('both'),
    unassigned: sum('unassigned'),
    uncovered: sum('uncovered'),
    idle: sum('idle'),
    required: sum('required'),
  };
}

/** The minutes of every hour of the week, by who is there: the parts make up the minutes. */
export function heatTable(week: HeatWeek, texts: HeatTexts, caption: string): FigureTable {
  const { word, label, dayName } = texts;
  const known = week.isRequiredKnown;
  const columns: readonly (readonly [keyof HeatTimes, string])[] = [
    ['all', word('minutes')],
    ['internal', label('internal')],
    ['provider', label('provider')],
    ['both', label('both')],
    ['unassigned', label('unassigned')],
    ...(known ? ([['uncovered', word('uncoveredMinutes')]] as const) : []),
    ['idle', word(known ? 'idle' : 'idleUnknown')],
    ...(known ? ([['required', word('required')]] as const) : []),
  ];
  const minutes = (times: HeatTimes) => columns.map(([key]) => times[key] / msPerMinute);
  return {
    caption,
    header: [word('day'), word('hour'), word('state'), ...columns.map(([, name]) => name)],
    rowHeaders: 2,
    rows: inRows(week, texts).map((cell) => [
      dayName(cell.weekday),
      hourText(cell.hour),
      label(cell.state),
      ...minutes(cell),
    ]),
    totals: [word('total'), '', '', ...minutes(heatTotals(week))],
  };
}
