import { expect, test } from 'vitest';
import type { TcoChartOptions, TornadoChartOptions } from '../../src/charts/cost/model.js';
import { tcoPalette } from '../../src/charts/cost/palette.js';
import { englishCostChartWords } from '../../src/charts/cost/words.js';
import { tcoChart } from '../../src/charts/tcoChart.js';
import { tornadoChart } from '../../src/charts/tornadoChart.js';
import { costVegaLiteSubset } from './costVegaLiteSubset.js';
import { barOf, comparisonOf, fourBars, three, threeTrials, tornadoOf } from './costs.js';
import { layersOf, testSpecifications } from './testSpecifications.js';
import type { Layer } from './testSpecifications.js';

const few = comparisonOf([['x', [['budgeted', 1, 'ada']]]]);
const parts = { ...tcoPalette.parts, estimated: { fill: 'currentColor', ink: 'var(--cm-ink)' } };
const specs = [
  ...[three, comparisonOf([]), comparisonOf([['x', []]]), few].flatMap((result) =>
    (
      [
        ['as it comes', {}],
        ['in version 6', { vegaLite: 6 }],
        ['with other colors', { palette: { ...tcoPalette, parts }, title: '', audience: 'internal' }],
      ] as readonly (readonly [string, TcoChartOptions])[]
    ).map(([name, options]) => [name, tcoChart(result, options).spec] as const),
  ),
  ['with trials', tcoChart(three, { simulation: threeTrials }).spec] as const,
  ...[fourBars, tornadoOf([])].flatMap((result) =>
    [{}, { vegaLite: 6, most: 1 } as const].map(
      (options) => ['a tornado', tornadoChart(result, options).spec] as const,
    ),
  ),
];

testSpecifications(specs, costVegaLiteSubset, 'bar');

test('bars of the specification are those of the table', () => {
  const { spec } = tcoChart(three, { simulation: threeTrials });
  const [bars, open, , ranges] = layersOf(spec);
  expect(bars?.data.values.map(({ option, part, start, end }) => [option, part, start, end])).toEqual([
    ['Own team', 'B Budgeted', 0, 600_000],
    ['Own team', 'E Estimated', 600_000, 750_000],
    ['Own team', 'E Estimated', -50_000, 0],
    ['Own team', 'L Expected loss', 750_000, 1_000_000],
    ['Shared', 'B Budgeted', 0, 500_000],
    ['Shared', 'E Estimated', 500_000, 500_000],
    ['Shared', 'L Expected loss', 500_000, 600_000],
    ['Bought', 'B Budgeted', 0, 0],
    ['Bought', 'E Estimated', 0, 0],
    ['Bought', 'L Expected loss', 0, 0],
  ]);
  // Beyond all that is known: a fifth more than 1,000,000.
  expect(open?.data.values.map(({ option, start, reach }) => [option, start, reach])).toEqual([
    ['Shared', 600_000, 1_200_000],
    ['Bought', 0, 1_200_000],
  ]);
  expect(ranges?.data.values.map(({ low, middle, high }) => [low, middle, high])).toEqual([
    [900_000, 940_000, 1_000_000],
    [550_000, 590_000, 700_000],
  ]);
  const [ends] = layersOf(tornadoChart(fourBars).spec);
  expect(ends?.data.values.slice(0, 2).map(({ input, end, from, cost }) => [input, end, from, cost])).toEqual([
    ['salary', 'L Input at P10', 1000, 800],
    ['salary', 'H Input at P90', 1000, 1300],
  ]);
});

test('equal names do not fall together', () => {
  const result = comparisonOf([
    ['x', [['budgeted', 1]]],
    ['x', [['budgeted', 2]]],
    ['x (2)', [['budgeted', 3]]],
  ]);
  const options = layersOf(tcoChart(result).spec)[0]?.data.values.map(({ option }) => option);
  expect([...new Set(options)]).toEqual(['x', 'x (2)', 'x (2) (2)']);
  const bars = [barOf('a', [1, 2]), barOf('b', [1, 2])];
  const inputs = layersOf(tornadoChart(tornadoOf(bars), { inputNames: { a: 'n', b: 'n' } }).spec)[0]?.data.values;
  expect(new Set(inputs?.map(({ input }) => input)).size).toBe(2);
});

test('text from outside stands in data and title only', () => {
  const marks = Object.fromEntries(
    Object.keys(englishCostChartWords)
      .filter((word) => !word.endsWith('Letter'))
      .map((word) => [word, `zq${word} {option}`]),
  );
  const result = { ...three, options: three.options.map((option) => ({ ...option, label: `zq${option.label}` })) };
  const tornado: TornadoChartOptions = {
    words: marks,
    inputNames: { salary: 'zqname' },
    optionNames: { own: 'zqown' },
  };
  for (const { spec } of [
    tcoChart(result, { words: marks, simulation: threeTrials }),
    tornadoChart(fourBars, tornado),
    tornadoChart(fourBars, { ...tornado, title: 'zqtitle' }),
  ]) {
    const { title, layer, ...rest } = spec;
    expect(JSON.stringify(title)).toContain('zq');
    expect(JSON.stringify(rest)).not.toContain('zq');
    const bare = (layer as readonly Layer[]).map(({ data, ...own }) => {
      expect(JSON.stringify(data)).toMatch(/zq|^\{"values":\[\{"from"/);
      return own;
    });
    expect(JSON.stringify(bare)).not.toContain('zq');
  }
});

test('every text of the table is in some chart', () => {
  const words = Object.fromEntries(
    Object.keys(englishCostChartWords)
      .filter((word) => !word.endsWith('Letter'))
      .map((word) => [word, `<${word}> {money} {parts} {range} {bars} {option} {other} {remarks}`]),
  );
  const sizes = [1, 20_000, 2e6, 2e9].map((amount) => comparisonOf([['x', [['budgeted', amount]]]]));
  const charts = [
    ...[...sizes, few, comparisonOf([]), { ...comparisonOf([]), discountRate: null }].map((result) =>
      tcoChart(result, { words }),
    ),
    tcoChart({ ...comparisonOf([['x', []]]), discountRate: null }, { words }),
    tcoChart(three, { words, simulation: threeTrials, audience: 'internal' }),
    tornadoChart(tornadoOf([...fourBars.bars], { unknownLines: ['x'], minusOptionId: 'y' }), { words, most: 2 }),
    tornadoChart(tornadoOf([], { outcome: 'total' }), { words }),
    tornadoChart(fourBars, { words }),
  ];
  const told = charts.map((chart) => JSON.stringify(chart)).join('');
  expect(Object.keys(words).filter((word) => !told.includes(`<${word}>`) && !told.includes(`&lt;${word}&gt;`))).toEqual(
    [],
  );
});
