import { fromMinor } from '../money/fromMinor.js';
import { roundToMinor } from '../money/roundToMinor.js';
import type { CostDifference, CostLineResult, OptionCosts } from './results.js';

/** Each option but the first, minus the first, over the lines that both know. */
export function differencesOf(options: readonly OptionCosts[], digits: number): CostDifference[] {
  const [first, ...others] = options;
  return first === undefined ? [] : others.map((option) => difference(option, first, digits));
}

function difference(option: OptionCosts, minus: OptionCosts, digits: number): CostDifference {
  const before = new Map(minus.lines.map((line) => [line.id, line]));
  const after = new Map(option.lines.map((line) => [line.id, line]));
  const ids = [...new Set([...minus.lines, ...option.lines].map(({ id }) => id))];
  const unknownLines = ids.filter((id) => [before.get(id), after.get(id)].some((line) => line?.status === 'unknown'));
  const lines = ids.map((lineId) => {
    const isKnown = !unknownLines.includes(lineId);
    const less = (amount: (line: CostLineResult) => number | null): number | null => {
      const [a, b] = [after.get(lineId), before.get(lineId)].map((line) => (line ? amount(line) : 0));
      if (!isKnown || a === undefined || a === null || b === undefined || b === null) return null;
      return roundToMinor(a, digits, 'half-even') - roundToMinor(b, digits, 'half-even');
    };
    return { lineId, total: less(({ total }) => total), presentValue: less(({ presentValue }) => presentValue) };
  });
  const major = (minor: number): number => fromMinor(minor, digits);
  const majorOrNull = (minor: number | null): number | null => (minor === null ? null : major(minor));
  const hasPresent = option.presentValue !== null;
  return {
    optionId: option.optionId,
    minusOptionId: minus.optionId,
    lines: lines.map((line) => ({
      lineId: line.lineId,
      total: majorOrNull(line.total),
      presentValue: majorOrNull(line.presentValue),
    })),
    unknownLines,
    total: major(lines.reduce((all, { total }) => all + (total ?? 0), 0)),
    presentValue: hasPresent ? major(lines.reduce((all, { presentValue }) => all + (presentValue ?? 0), 0)) : null,
  };
}
