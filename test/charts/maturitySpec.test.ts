import { expect, test } from 'vitest';
import { maturityPalette } from '../../src/charts/maturity/palette.js';
import { englishMaturityChartWords } from '../../src/charts/maturity/words.js';
import { maturityChart } from '../../src/charts/maturityChart.js';
import { maturityVegaLiteSubset } from './maturityVegaLiteSubset.js';
import { six, sixBefore, sixModel, sixOf } from './maturities.js';
import { layersOf, testSpecifications } from './testSpecifications.js';
import type { Layer } from './testSpecifications.js';

const none = sixOf(Object.fromEntries(sixModel.dimensions.map(({ id }) => [id, 'xxxx'])));
const scores = { ...six, ruleKind: 'continuous', level: null, derivedLevel: 1 } as const;
const marks = { ...maturityPalette.marks, score: { fill: 'currentColor', ink: 'var(--cm-ink)' } };
const whole = maturityChart(six, { model: sixModel, before: sixBefore, targetLevel: 3 });
const specs = [
  ['a chart with all there is', whole.spec],
  ['with a target on the left', maturityChart(six, { targetLevel: 1, vegaLite: 6 }).spec],
  ['with scores only', maturityChart(scores, { targetLevel: 2 }).spec],
  ['with nothing answered', maturityChart(sixOf({}), {}).spec],
  ['with nothing that applies', maturityChart(none, { most: 1 }).spec],
  ['without dimensions', maturityChart({ ...none, dimensions: [] }).spec],
  ['for the public', maturityChart(six, { audience: 'public', title: '' }).spec],
  ['with other colors', maturityChart(six, { palette: { ...maturityPalette, marks } }).spec],
] as const;

testSpecifications(specs, maturityVegaLiteSubset, 'rule');

test('marks of the specification are those of the table', () => {
  const [stems, open, , target, , points] = layersOf(whole.spec);
  const { header, rows } = whole.table;
  const columns = { 'Level attained': 'Level', 'Score (not a level)': 'Score', 'Score before': 'Score before' };
  for (const [mark, column] of Object.entries(columns)) {
    const told = rows.slice(1).map(([name, ...rest]) => [name, rest[header.indexOf(column) - 1]]);
    const shown = points?.data.values.filter((each) => each['mark'] === mark);
    expect(shown?.map(({ dimension, at }) => [dimension, at])).toEqual(told.filter(([, value]) => value !== ''));
  }
  const fresh = points?.data.values.filter((each) => each['mark'] === 'Level if all evidence were fresh');
  expect(fresh?.map(({ dimension, at }) => [dimension, at])).toEqual([['Zeta', 3]]);
  expect(stems?.data.values.map(({ dimension }) => dimension)).toEqual(sixModel.dimensions.map(({ name }) => name));
  expect(open?.data.values.map(({ dimension, from, to }) => [dimension, from, to])).toEqual([
    ['Gamma', 1, 3],
    ['Delta', 1.5, 3],
    ['Epsilon', 1, 1],
  ]);
  expect(target?.data.values).toEqual([{ at: 3, tip: 'Target: level 3 (High)' }]);
});

test('equal names do not fall together', () => {
  const dimensions = sixModel.dimensions.map((each) => ({ ...each, name: 'x' }));
  const [stems] = layersOf(maturityChart(six, { model: { ...sixModel, dimensions } }).spec);
  expect(new Set(stems?.data.values.map(({ dimension }) => dimension)).size).toBe(6);
});

const wordsWith = (mark: (word: string) => string) =>
  Object.fromEntries(
    Object.keys(englishMaturityChartWords)
      .filter((word) => !word.endsWith('Letter'))
      .map((word) => [word, mark(word)]),
  );

test('text from outside stands in data and title only', () => {
  const words = wordsWith((word) => `zq${word} {name}`);
  const levels = sixModel.levels.map((each) => ({ ...each, name: `zq${each.name}` }));
  const dimensions = sixModel.dimensions.map((each) => ({ ...each, name: `zq${each.name}` }));
  const { spec } = maturityChart(six, {
    model: { ...sixModel, levels, dimensions },
    words,
    targetLevel: 2,
    before: sixBefore,
  });
  const { title, layer, ...rest } = spec;
  expect(JSON.stringify(title)).toContain('zq');
  expect(JSON.stringify(rest)).not.toContain('zq');
  const bare = (layer as readonly Layer[]).map(({ data, ...own }) => {
    expect(JSON.stringify(data)).toContain('zq');
    return own;
  });
  expect(JSON.stringify(bare)).not.toContain('zq');
});

test('every text of the table is in some chart', () => {
  const words = wordsWith(
    (word) => `<${word}> {level} {name} {names} {parts} {standing} {score} {title} {service} {aim}`,
  );
  const same = [...six.dimensions, ...six.dimensions].map((each) => ({ ...each, level: 3 }));
  const charts = [
    maturityChart(six, { model: sixModel, words, before: sixBefore, targetLevel: 2, most: 2 }),
    maturityChart(six, { words }),
    maturityChart({ ...six, levelIfFresh: 2, serviceId: 'x', dimensions: same }, { words }),
    maturityChart(scores, { words, most: 2 }),
    maturityChart(
      { ...scores, derivedLevel: null, dimensions: six.dimensions.map((each) => ({ ...each, level: null })) },
      { words, most: 2 },
    ),
    maturityChart(sixOf({}), { words }),
    maturityChart(sixOf({ alpha: 'FFFF' }), { words }),
    maturityChart(sixOf({ alpha: 'FFFF' }), { words, audience: 'public' }),
    maturityChart({ ...none, dimensions: [] }, { words }),
  ];
  const told = charts.map((chart) => JSON.stringify(chart)).join('');
  expect(Object.keys(words).filter((word) => !told.includes(`<${word}>`) && !told.includes(`&lt;${word}&gt;`))).toEqual(
    [],
  );
});
