import type { HeatWeek } from './heatCells.js';
import { heatTotals } from './heatTable.js';
import type { HeatTexts } from './heatTexts.js';

const msPerHundredth = 600;
const mostDays = 3;

/** Minutes with at most two decimals. */
function minutesText(ms: number): number {
  return Math.round(ms / msPerHundredth) / 100;
}

/** A share in per cent with one decimal; 0 and 100 mean nothing and all. */
function percentText(part: number, whole: number): number {
  if (part === 0) return 0;
  if (part === whole) return 100;
  return Math.min(999, Math.max(1, Math.round((part / whole) * 1000))) / 10;
}

function requiredSentence(week: HeatWeek, { word, days, dayName }: HeatTexts): string {
  const { all, required, uncovered, idle } = heatTotals(week);
  if (!week.isRequiredKnown) return word('requirementUnknown', { idle: minutesText(idle), minutes: minutesText(all) });
  if (required === 0) return word('noneRequired');
  if (uncovered === 0) return word('allCovered', { required: minutesText(required) });
  const byDay = days.map((day) => ({
    day,
    ms: week.cells.reduce((sum, cell) => sum + (cell.weekday === day ? cell.uncovered : 0), 0),
  }));
  const worst = byDay.filter(({ ms }) => ms > 0).sort((a, b) => b.ms - a.ms);
  const named = worst
    .slice(0, mostDays)
    .map(({ day, ms }) => word('dayPart', { day: dayName(day), minutes: minutesText(ms) }));
  return word('uncovered', {
    uncovered: minutesText(uncovered),
    required: minutesText(required),
    percent: percentText(uncovered, required),
    days: named.join(', '),
  });
}

/** What a heat map says in two sentences: what is not covered, worst days first, and who covers how much. */
export function heatSummary(week: HeatWeek, texts: HeatTexts): string {
  const { all, internal, provider, both, unassigned } = heatTotals(week);
  const shares = {
    internal: percentText(internal, all),
    provider: percentText(provider, all),
    both: percentText(both, all),
    unassigned: percentText(unassigned, all),
  };
  return `${requiredSentence(week, texts)} ${texts.word(unassigned === 0 ? 'shares' : 'sharesUnassigned', shares)}`;
}
