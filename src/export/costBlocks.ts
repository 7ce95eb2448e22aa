import type { CostComparison, CostDriver, CostRange, OptionCost } from '../assessment/costModel.js';
import { paragraph, tableBlock } from './blocks.js';
import type { Block } from './blocks.js';
import type { WordOf } from './reportTexts.js';

/** Whole units of a currency: what trials say has no cents. */
function cells({ low, median, high }: CostRange): number[] {
  return [low, median, high].map(Math.round);
}

function optionTable(options: readonly OptionCost[], word: WordOf): Block {
  const columns = [
    ...(['costOption', 'costBudgeted', 'costEstimated', 'costExpectedLoss'] as const),
    ...(['costLow', 'costMiddle', 'costHigh', 'costUnknown'] as const),
  ];
  return tableBlock(
    word('costs'),
    {
      header: columns.map((key) => word(key)),
      rows: options.map(({ label, byCertainty, range, unknownLines }) => [
        label,
        byCertainty.budgeted.presentValue ?? byCertainty.budgeted.total,
        byCertainty.estimated.presentValue ?? byCertainty.estimated.total,
        byCertainty['expected-loss'].presentValue ?? byCertainty['expected-loss'].total,
        ...cells(range),
        unknownLines.join(', '),
      ]),
    },
    [0],
  );
}

/** A tie is told as one: where both cost the same, neither costs less. */
const pairColumns = [
  ...(['costOption', 'costMinus', 'costLow', 'costMiddle', 'costHigh', 'costCheaper', 'costEqual'] as const),
];

function pairTable({ options, pairs }: CostComparison, word: WordOf): Block[] {
  if (pairs.length === 0) return [];
  const label = (id: string) => options.find(({ optionId }) => optionId === id)?.label ?? id;
  const table = {
    header: pairColumns.map((key) => word(key)),
    rows: pairs.map(({ optionId, minusOptionId, range, cheaper, equal }) => [
      label(optionId),
      label(minusOptionId),
      ...cells(range),
      cheaper.value,
      equal,
    ]),
  };
  return [tableBlock(word('costDifferences'), table, [0, 1])];
}

function driverTable({ options, pairs }: CostComparison, word: WordOf): Block[] {
  const label = (id: string) => options.find(({ optionId }) => optionId === id)?.label ?? id;
  const rowsOf = (what: string, drivers: readonly CostDriver[]) =>
    drivers.map(({ inputId, low, high, isAssumption }) => [
      what,
      inputId,
      Math.round(low),
      Math.round(high),
      isAssumption ? word('costAssumption') : '',
    ]);
  const rows = [
    ...options.flatMap((option) => rowsOf(option.label, option.drivers)),
    ...pairs.flatMap(({ optionId, minusOptionId, drivers }) =>
      rowsOf(word('costDifference', { option: label(optionId), minus: label(minusOptionId) }), drivers),
    ),
  ];
  if (rows.length === 0) return [];
  const header = [word('costOption'), word('costFigure'), word('costAtLow'), word('costAtHigh'), word('costSource')];
  return [tableBlock(word('costDrivers'), { header, rows }, [0, 1])];
}

/** What the ways to operate cost, how they differ, and which figures move them. It ranks nothing. */
export function costBlocks(costs: CostComparison, word: WordOf): Block[] {
  const { horizonYears: years, currency, outcome, trials, seed, excludedLines, assumed } = costs;
  const frame = outcome === 'present-value' ? 'costPresentValue' : 'costTotal';
  return [
    paragraph(word(frame, { years, currency, trials, seed })),
    ...(excludedLines.length > 0 ? [paragraph(word('costExcluded', { lines: excludedLines.join(', ') }))] : []),
    ...(assumed.length > 0
      ? [paragraph(word('costAssumed', { list: [...new Set(assumed.map(({ code }) => code))].join(', ') }))]
      : []),
    optionTable(costs.options, word),
    ...pairTable(costs, word),
    ...driverTable(costs, word),
  ];
}
