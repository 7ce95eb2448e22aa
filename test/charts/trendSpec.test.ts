import { expect, test } from 'vitest';
import { metricPalette } from '../../src/charts/metric/palette.js';
import { englishMetricChartWords } from '../../src/charts/metric/words.js';
import { trendChart } from '../../src/charts/trendChart.js';
import { trendVegaLiteSubset } from './metricVegaLiteSubset.js';
import { falling, open, tens, verdictOf } from './trends.js';
import { layersOf, testSpecifications } from './testSpecifications.js';
import type { Layer } from './testSpecifications.js';

const whole = trendChart(verdictOf(open, falling), { metric: open, observations: falling });
const marks = { ...metricPalette.marks, value: { fill: 'none', ink: 'currentColor' } };
const of = (values: readonly (number | null | undefined)[], more: object = {}, options: object = {}) => {
  const metric = { ...open, ...more };
  const observations = tens(values);
  return trendChart(verdictOf(metric, observations), { metric, observations, ...options });
};
const specs = [
  ['a chart with all there is', whole.spec],
  ['without a target', of([1, 2, 3], { target: null }, { vegaLite: 6 }).spec],
  ['without observations', of([]).spec],
  ['with gaps only', of([null, undefined, null], {}, { title: '' }).spec],
  ['with other colors', of([9, 3, 4, 2, 1], {}, { palette: { marks, outline: '#000000' } }).spec],
] as const;

testSpecifications(specs, trendVegaLiteSubset, 'rule');

test('values of the specification are those of the table, in runs of neighbors', () => {
  const [values, gaps, limits, target, interval, line] = layersOf(whole.spec).map(({ data }) => data.values);
  const told = whole.table.rows.map((row) => row[2]).filter((value) => value !== '');
  expect(values?.map(({ value }) => value)).toEqual(told);
  expect(values?.map(({ run }) => run)).toEqual([0, 0, 1, 1, 2]);
  expect(gaps?.map(({ from }) => from)).toEqual(['2026-01-21T00:00:00Z', '2026-02-20T00:00:00Z']);
  expect(limits?.map(({ value }) => value)).toEqual([expect.closeTo(2.1, 12), expect.closeTo(81.9, 12)]);
  expect([target?.[0]?.['value'], interval?.length]).toEqual([20, 2]);
  expect(line?.map(({ value, end }) => [value, end])).toEqual([[70, 10]]);
});

const wordsWith = (mark: (word: string) => string) =>
  Object.fromEntries(
    Object.keys(englishMetricChartWords)
      .filter((word) => !word.endsWith('Letter'))
      .map((word) => [word, mark(word)]),
  );

test('text from outside stands in data and title only', () => {
  const words = wordsWith((word) => `zq${word} {name}`);
  const metric = { ...open, name: 'zqname' };
  const { spec } = trendChart(verdictOf(metric, falling), { metric, observations: falling, words });
  const { title, layer, ...rest } = spec;
  expect(JSON.stringify(title)).toContain('zq');
  expect(JSON.stringify(rest)).not.toContain('zq');
  const bare = (layer as readonly Layer[]).map((each) => ({ ...each, data: null }));
  expect(JSON.stringify(bare)).not.toContain('zq');
});
