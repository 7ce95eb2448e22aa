import { englishMetricChartWords } from '../../src/charts/metric/words.js';
import { scorecardChart } from '../../src/charts/scorecardChart.js';
import { trendChart } from '../../src/charts/trendChart.js';
import { testHostileTexts } from './testHostileTexts.js';
import { card, cardDefinitions, cardObservations, falling, open, verdictOf } from './trends.js';

const result = verdictOf(open, falling);
const wordNames = Object.keys(englishMetricChartWords).filter((word) => !word.endsWith('Letter'));

/** Charts with a text in every field that takes one: once as a name and in all words, once as a title and in what comes from JSON. */
function chartsOf(text: string) {
  const words = Object.fromEntries(
    wordNames.map((word) => [word, `${text} ${word} {name} {value} {verdict} {reasons} {from} {to} {code} {unit}`]),
  );
  const metric = { ...open, name: text };
  const signal = { rule: 'run-of-seven', side: 'above', from: text, to: text } as const;
  const remarked = { ...result, signals: [signal], warnings: [{ code: text, message: text }] };
  const hostile = {
    ...card,
    metrics: card.metrics.map((each) => ({ ...each, name: text })),
    areas: card.areas.map((each) => ({ ...each, missingPresets: [text, text] })),
  };
  return [
    trendChart(result, { metric, observations: falling, words }),
    trendChart(remarked, { metric: open, observations: falling, title: text }),
    scorecardChart(hostile, { definitions: cardDefinitions, observations: cardObservations, words }),
    scorecardChart({ ...hostile, areas: card.areas }, { title: text }),
  ] as const;
}

testHostileTexts(chartsOf);
