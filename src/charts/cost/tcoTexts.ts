import type { costCertainties } from '../../cost/options/model.js';
import { percentName } from './numbers.js';
import type { MoneyUnit } from './numbers.js';
import { moneyUnit } from './numbers.js';
import { fewestPeople } from './model.js';
import { rangeLevels } from './tcoRows.js';
import type { TcoRange, TcoRow, TcoRows } from './tcoRows.js';
import type { TcoPart } from './tcoParts.js';
import type { CostTexts } from './texts.js';
import type { CostChartWord } from './words.js';

/** The texts of a chart of total costs, in one unit. */
export interface TcoTexts {
  readonly word: CostTexts;
  readonly unit: MoneyUnit;
  /** What the axis shows, with its currency. */
  readonly axis: string;
  readonly label: (certainty: TcoPart['certainty']) => string;
  readonly letter: (certainty: TcoPart['certainty']) => string;
  readonly parts: (row: TcoRow) => string;
  readonly range: (range: TcoRange) => string;
}

type Certainty = (typeof costCertainties)[number];
const labels: Readonly<Record<Certainty, readonly [CostChartWord, CostChartWord]>> = {
  budgeted: ['budgeted', 'budgetedLetter'],
  estimated: ['estimated', 'estimatedLetter'],
  'expected-loss': ['expectedLoss', 'expectedLossLetter'],
};

/** Every amount that a chart draws or tells. */
export function amountsIn({ rows }: TcoRows): readonly number[] {
  return rows.flatMap(({ amounts, range = [] }) => {
    const parts = amounts?.parts ?? [];
    return [
      parts.reduce((all, { above }) => all + above, 0),
      parts.reduce((all, { below }) => all + below, 0),
      ...range,
    ];
  });
}

/** The texts of a chart of total costs. */
export function tcoTexts(shown: TcoRows, word: CostTexts): TcoTexts {
  const unit = moneyUnit(amountsIn(shown), shown.minorDigits);
  const money = word(shown.outcome === 'total' ? 'total' : 'presentValue', { years: shown.years });
  const [low, middle, high] = rangeLevels.map(percentName);
  const label = (certainty: Certainty) => word(labels[certainty][0]);
  return {
    word,
    unit,
    axis: word(unit.word, { money, currency: shown.currency }),
    label,
    letter: (certainty) => word(labels[certainty][1]),
    parts: ({ amounts }) =>
      (amounts?.parts ?? [])
        .map(({ certainty, net, below, isKnown }) => {
          const values = { part: label(certainty), amount: unit.text(net), below: unit.text(below) };
          if (!isKnown) return word('partUnknown', values);
          return word(below < 0 && below !== net ? 'partBelow' : 'part', values);
        })
        .join(', '),
    range: ([lowValue, middleValue, highValue]) =>
      word('range', {
        ...{ low: low ?? '', middle: middle ?? '', high: high ?? '' },
        lowValue: unit.text(lowValue),
        middleValue: unit.text(middleValue),
        highValue: unit.text(highValue),
      }),
  };
}

/** What a chart of total costs says: every option in the order given, each by how sure it is, and what is not known. */
export function tcoSummary(shown: TcoRows, { word, unit, axis, parts, range }: TcoTexts): string {
  if (shown.rows.length === 0) return word('noOptions');
  const sentences = shown.rows.flatMap((row): readonly string[] => {
    const option = row.label;
    if (row.amounts === undefined) return [word('optionWithheld', { option, least: fewestPeople })];
    const { unknownLines, isKnown, total } = row.amounts;
    if (!isKnown) return [word('none', { option })];
    const missing = { option, count: unknownLines.length };
    return [
      word(unknownLines.length > 0 ? 'knownParts' : 'optionParts', {
        option,
        parts: parts(row),
        sum: unit.text(total),
      }),
      ...(row.range === undefined ? [] : [word('rangeSentence', { option, range: range(row.range) })]),
      ...(unknownLines.length === 0 ? [] : [word('unknownSentence', missing)]),
    ];
  });
  return `${axis}. ${sentences.join(' ')}`;
}
