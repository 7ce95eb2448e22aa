import type { FigureTable } from '../../internal/figure.js';
import { figureText, moneyUnit } from './numbers.js';
import type { MoneyUnit } from './numbers.js';
import type { CostTexts } from './texts.js';
import { moneyAxis } from './axis.js';
import type { MoneyAxis } from './axis.js';
import { plotLeft, plotRight } from './shapes.js';
import type { TornadoRow, TornadoRows } from './tornadoRows.js';

/** The texts of a tornado, in one unit. */
export interface TornadoTexts {
  readonly word: CostTexts;
  readonly unit: MoneyUnit;
  readonly axis: MoneyAxis;
  /** What the axis shows, with its currency. */
  readonly axisTitle: string;
  /** The option, or the difference of two. */
  readonly subject: string;
  /** An amount, with a decimal more than the marks of the axis. */
  readonly money: (amount: number) => string;
  /** Both ends of an input: the input and the cost at each. */
  readonly ends: (row: TornadoRow) => string;
  /** What is to be said of an input, if anything. */
  readonly remarks: (row: TornadoRow) => string;
}

/** Digits of the finest currency: results of trials and levels are not rounded to any. */
const finestDigits = 4;

/** The texts of a tornado. */
export function tornadoTexts(shown: TornadoRows, word: CostTexts): TornadoTexts {
  const { base, drawn, levels, option, other } = shown;
  const amounts = [base, ...drawn.flatMap(({ low, high }) => [low, high])];
  const unit = moneyUnit(amounts, finestDigits);
  const axis = moneyAxis(amounts, plotLeft, plotRight);
  const money = (amount: number) => unit.text(amount, axis.stepPower);
  const name = word(shown.isPresentValue ? 'presentValuePlain' : 'totalPlain');
  const end = (level: string, input: number, cost: number) =>
    word('endText', { level, input: figureText(input), cost: money(cost) });
  return {
    word,
    unit,
    axis,
    axisTitle: word(unit.word, { money: name, currency: shown.currency }),
    subject: other === null ? option : word('minus', { option, other }),
    money,
    ends: ({ lowInput, highInput, low, high }) =>
      `${end(levels[0], lowInput, low)}; ${end(levels[1], highInput, high)}`,
    remarks: ({ isAssumption, isDoubtful }) =>
      [...(isAssumption ? [word('assumption')] : []), ...(isDoubtful ? [word('doubtful')] : [])].join('; '),
  };
}

/** What a tornado says: the base, both ends of each bar in the order of the result, and what is not drawn. */
export function tornadoSummary(shown: TornadoRows, { word, axisTitle, subject, money }: TornadoTexts): string {
  const { base, drawn, rows, levels, unknownLines } = shown;
  const rest = rows.slice(drawn.length);
  const bars = drawn.map(({ label, low, high }) =>
    word('lowToHigh', { name: label, low: money(low), high: money(high) }),
  );
  const moved = { low: levels[0], high: levels[1], base: money(base), bars: bars.join(', ') };
  const widest = Math.max(0, ...rest.map(({ swing }) => swing));
  return [
    `${subject}. ${axisTitle}.`,
    rows.length === 0 ? word('noInputs', { base: money(base) }) : word('widest', moved),
    ...(rest.length === 0 ? [] : [word('moreInputs', { count: rest.length, swing: money(widest) })]),
    ...(unknownLines === 0 ? [] : [word('unknownTornado', { count: unknownLines })]),
  ].join(' ');
}

/** Every input that moves the cost, drawn or not, after a row with the base; nothing is rounded. */
export function tornadoTable({ rows, base, levels }: TornadoRows, texts: TornadoTexts, caption: string): FigureTable {
  const { word, remarks } = texts;
  const [low, high] = levels;
  return {
    caption,
    header: [
      word('input'),
      word('lowInput', { level: low }),
      word('highInput', { level: high }),
      word('low', { level: low }),
      word('high', { level: high }),
      word('swing'),
      word('note'),
    ],
    rowHeaders: 1,
    rows: [
      [word('baseRow'), '', '', base, base, 0, ''],
      ...rows.map((row) => [...[row.label, row.lowInput, row.highInput, row.low, row.high, row.swing], remarks(row)]),
    ],
    totals: [],
  };
}
