import { englishMaturityChartWords } from '../../src/charts/maturity/words.js';
import { maturityChart } from '../../src/charts/maturityChart.js';
import { testHostileTexts } from './testHostileTexts.js';
import { six, sixBefore, sixModel } from './maturities.js';

/** Charts with a text in every field that takes one: once as names of the model, once as ids and a title. */
function chartsOf(text: string) {
  const names = Object.keys(englishMaturityChartWords).filter((word) => !word.endsWith('Letter'));
  const words = Object.fromEntries(
    names.map((word) => [
      word,
      `${text} ${word} {level} {name} {names} {parts} {standing} {score} {title} {service} {aim}`,
    ]),
  );
  const model = {
    ...sixModel,
    levels: sixModel.levels.map((level) => ({ ...level, name: text })),
    dimensions: sixModel.dimensions.map((dimension) => ({ ...dimension, name: text })),
  };
  const ids = {
    ...six,
    modelId: text,
    serviceId: text,
    dimensions: six.dimensions.map((each) => ({ ...each, dimensionId: text })),
  };
  return [
    maturityChart(six, { model, before: sixBefore, targetLevel: 2, words, most: 4 }),
    maturityChart(ids, { title: text, most: 3 }),
  ] as const;
}

testHostileTexts(chartsOf, (text) => {
  const dimensions = six.dimensions.map((each) => ({ ...each, dimensionId: text }));
  return [maturityChart({ ...six, modelId: text, dimensions }, { before: { ...six, modelId: text } })];
});
