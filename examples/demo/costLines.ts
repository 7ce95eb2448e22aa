import type { Assessment, CostComparison, CostRange, OptionCost } from '../../src/assessment/index.js';
import { column } from './fitted.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import { wrapped } from './wrapped.js';

const nameWidth = 38;
const numberWidth = 13;
const mostDrivers = 2;

/** Whole units with their thousands set apart: cents would pretend to be known. */
function whole(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function row(name: string, cells: readonly string[]): string {
  return `  ${column(name, nameWidth)}${cells.map((cell) => cell.padStart(numberWidth)).join('')}`;
}

function rangeRow(name: string, { low, median, high }: CostRange): string {
  return row(name, [low, median, high].map(whole));
}

/** A way with its range; one of which lines are not known says so, lest it look cheap for them. */
function optionLines({ label, range, unknownLines }: OptionCost): Line[] {
  const count = unknownLines.length;
  const unknown =
    count === 0 ? [] : wrapped(`without what is not known: ${count} line${count === 1 ? '' : 's'}`, '    ');
  return [...lines([rangeRow(label, range)]), ...lines(unknown)];
}

/** What the comparison holds: where it is incomplete, it says so before any number. */
function frameText({ horizonYears, currency, outcome, trials, excludedLines }: CostComparison): string {
  const what = outcome === 'present-value' ? 'present value' : 'total';
  const without =
    excludedLines.length === 0 ? '' : ` Differences leave out what one does not know: ${excludedLines.join(', ')}.`;
  return `${horizonYears} years, ${what} in ${currency}; of ${whole(trials)} trials, 10 % lie below the low and above the high number.${without}`;
}

/** The ways to operate with their ranges, and the figures that move their difference most. */
export function costLines({ cost }: Assessment): Line[] {
  const title = lines(['WHAT THE WAYS TO OPERATE COST'], 'heading');
  if (cost.status !== 'ok') {
    const missing = cost.status === 'not-assessed' ? cost.missing.join(', ') : 'withheld';
    return [...title, ...lines(wrapped(`Not assessed: ${missing}.`))];
  }
  const { options, pairs } = cost.value;
  const name = (id: string) => options.find(({ optionId }) => optionId === id)?.label ?? id;
  const drivers = (pairs[0] ?? options[0])?.drivers.slice(0, mostDrivers) ?? [];
  return [
    ...title,
    ...lines(wrapped(frameText(cost.value))),
    ...lines([row('', ['low', 'middle', 'high'])], 'quiet'),
    ...options.flatMap(optionLines),
    ...pairs.flatMap(({ optionId, minusOptionId, range }) => [
      ...lines(wrapped(`${name(optionId)} minus ${name(minusOptionId)}:`, '  ')),
      ...lines([rangeRow('', range)]),
    ]),
    ...(drivers.length === 0 ? [] : lines(wrapped('The figures that move it most:'))),
    ...drivers.flatMap(({ inputId, low, high, isAssumption }) =>
      lines(wrapped(`${inputId}: ${whole(low)} to ${whole(high)}${isAssumption ? ' (an assumption)' : ''}`, '  - ')),
    ),
  ];
}
