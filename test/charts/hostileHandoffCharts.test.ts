import { englishHandoffChartWords } from '../../src/charts/handoff/words.js';
import { handoffChart } from '../../src/charts/handoffChart.js';
import { crossing, heldOf, reportOf, three, threeRoles } from './handoffs.js';
import { testHostileTexts } from './testHostileTexts.js';

const wordNames = Object.keys(englishHandoffChartWords).filter((word) => !word.endsWith('Letter'));

/** Charts with a text in every field that takes one: once as names and in all words, once as a title and in what comes from JSON. */
function chartsOf(text: string) {
  const words = Object.fromEntries(
    wordNames.map((word) => [
      word,
      `${text} ${word} {name} {role} {parts} {holders} {pairs} {from} {to} {reason} {code} {key} {a} {text}`,
    ]),
  );
  const partyNames = { us: text, msp: text, isp: text };
  const reason = { status: 'undefined', reason: text } as const;
  const hostile = reportOf({
    crossings: [crossing('us', text, 3), crossing(text, 'us', 2)],
    held: [heldOf('us', [4, 6]), heldOf(text, [2, 6], { median: reason, incidents: 0 })],
    firstParty: [{ partyId: text, count: 1 }],
    excluded: [{ reason: text, count: 2 }],
    meanTransfers: reason,
    firstTeamResolution: reason,
    warnings: [{ code: text, message: text }],
  });
  return [
    handoffChart(three, { partyNames, partyRoles: threeRoles, words }),
    handoffChart(hostile, { title: text, partyNames: { us: 'Own IT' } }),
    handoffChart(hostile, { title: text, most: 2 }),
  ] as const;
}

testHostileTexts(chartsOf);
