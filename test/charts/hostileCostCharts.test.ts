import { englishCostChartWords } from '../../src/charts/cost/words.js';
import { tcoChart } from '../../src/charts/tcoChart.js';
import { tornadoChart } from '../../src/charts/tornadoChart.js';
import { testHostileTexts } from './testHostileTexts.js';
import { fourBars, three, threeTrials } from './costs.js';

/** Both charts with a text in every field that takes one. */
function chartsOf(text: string) {
  const names = Object.keys(englishCostChartWords).filter((word) => !word.endsWith('Letter'));
  const words = Object.fromEntries(
    names.map((word) => [word, `${text} ${word} {option} {parts} {bars} {currency} {name} {remarks}`]),
  );
  const options = three.options.map((option) => ({
    ...option,
    label: text,
    lines: option.lines.map((line) => ({ ...line, id: text })),
    unknownLines: option.unknownLines.map(() => text),
  }));
  const trials = threeTrials.options.map((option) => ({
    ...option,
    unknownLines: option.unknownLines.map(() => text),
  }));
  const bars = fourBars.bars.map((bar, at) => (at === 0 ? { ...bar, inputId: text } : bar));
  const frame = { title: text, words };
  return [
    tcoChart(
      { ...three, options },
      { ...frame, simulation: { ...threeTrials, options: trials }, audience: 'internal' },
    ),
    tornadoChart(
      { ...fourBars, bars, minusOptionId: text },
      { ...frame, inputNames: { hours: text }, optionNames: { own: text }, most: 3 },
    ),
  ] as const;
}

testHostileTexts(chartsOf, (text) => {
  const options = three.options.map((option) => ({ ...option, label: text }));
  return [
    tcoChart({ ...three, options }),
    tornadoChart({ ...fourBars, optionId: text }, { inputNames: { salary: text }, title: text }),
  ];
});
