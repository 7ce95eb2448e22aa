import { expect, test } from 'vitest';
import { handoffPalette } from '../../src/charts/handoff/palette.js';
import { englishHandoffChartWords } from '../../src/charts/handoff/words.js';
import { handoffChart } from '../../src/charts/handoffChart.js';
import { handoffVegaLiteSubset } from './handoffVegaLiteSubset.js';
import { circleOf, crossing, heldOf, reportOf, three, threeNames, threeRoles } from './handoffs.js';
import { layersOf, testSpecifications } from './testSpecifications.js';
import type { Layer } from './testSpecifications.js';

const whole = handoffChart(three, { partyNames: threeNames, partyRoles: threeRoles });
const marks = { ...handoffPalette.marks, crossing: { fill: 'var(--cm-passed)', ink: 'currentColor' } };
const specs = [
  ['a chart with all there is', whole.spec],
  ['without sides', handoffChart(three, { vegaLite: 6 }).spec],
  ['with a rest', handoffChart(circleOf(12)).spec],
  ['with one party', handoffChart(reportOf({ held: [heldOf('us', [1, 1])] }), { title: '' }).spec],
  ['with a single crossing and no time', handoffChart(reportOf({ crossings: [crossing('a', 'b', 1)] })).spec],
  ['with nothing', handoffChart(reportOf()).spec],
  ['with other colors', handoffChart(three, { palette: { marks, outline: '#000000' } }).spec],
] as const;

testSpecifications(specs, handoffVegaLiteSubset, 'bar');

test('counts and hours of the specification are those of the table', () => {
  const [bars, own, counts, held, heads] = layersOf(whole.spec).map(({ data }) => data.values);
  const { rows, header } = whole.table;
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)]).filter((cell) => cell !== '');
  expect(held?.map(({ hours }) => hours)).toEqual(column('Hours held'));
  expect(own?.map(({ hours }) => hours)).toEqual(column('Hours within its own hours'));
  expect(counts?.map(({ count }) => count).filter((count) => count !== 0)).toEqual([9, 7, 2, 1]);
  expect(counts?.map(({ tip }) => tip)).toContain('Northline to Own IT: 0');
  expect(heads?.map(({ text, tip }) => [text, tip])).toEqual([
    ['→ A', 'Own IT (internal team)'],
    ['→ B', 'Acme (provider)'],
    ['→ C', 'Northline (provider)'],
  ]);
  // By hand: the lane begins at 3 + 0.4; the longest bar is 0.62 of 4 units; 9 times fill 0.8 of a cell from 1.1 on.
  const long = bars?.find(({ hours }) => hours === 60);
  expect([long?.['from'], long?.['to']]).toEqual([3.4, expect.closeTo(5.88, 12)]);
  const passed = bars?.find(({ count }) => count === 9);
  expect([passed?.['from'], passed?.['to']]).toEqual([1.1, expect.closeTo(1.9, 12)]);
});

test('equal names do not fall together', () => {
  const { spec } = handoffChart(three, { partyNames: { us: 'x', msp: 'x', isp: 'x' } });
  const held = layersOf(spec)[3]?.data.values;
  expect(new Set(held?.map(({ holder }) => holder)).size).toBe(5);
});

const wordsWith = (mark: (word: string) => string) =>
  Object.fromEntries(
    Object.keys(englishHandoffChartWords)
      .filter((word) => !word.endsWith('Letter'))
      .map((word) => [word, mark(word)]),
  );

test('text from outside stands in data and title only', () => {
  const words = wordsWith((word) => `zq${word} {name}`);
  const partyNames = { us: 'zqus', msp: 'zqmsp', isp: 'zqisp' };
  const { title, layer, ...rest } = handoffChart(three, { partyNames, partyRoles: threeRoles, words }).spec;
  expect(JSON.stringify(title)).toContain('zq');
  expect(JSON.stringify(rest)).not.toContain('zq');
  const bare = (layer as readonly Layer[]).map(({ data, ...own }) => {
    expect(JSON.stringify(data)).toContain('zq');
    return own;
  });
  expect(JSON.stringify(bare)).not.toContain('zq');
});

test('every text of the table is in some chart', () => {
  const words = wordsWith((word) => `<${word}> {name} {parts} {role} {reason} {clock} {pairs} {holders} {text} {from}`);
  const reasons = ['after-as-of', 'closed-without-end', 'inconsistent-timestamps', 'invalid-pause', 'outside-clock'];
  const roles = { us: 'internal', msp: 'provider', isp: 'vendor' } as const;
  const open = { median: { status: 'undefined', reason: 'no-incidents' } } as const;
  const charts = [
    handoffChart(three, { partyNames: threeNames, partyRoles: roles, words }),
    handoffChart(three, { partyRoles: { us: 'internal' }, words }),
    handoffChart(three, { words }),
    handoffChart(circleOf(9), { words }),
    handoffChart(
      reportOf({
        clock: 'net',
        excluded: [...reasons, 'outside-window'].map((reason) => ({ reason, count: 1 })),
        window: { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' },
        held: [heldOf('us', [1, 1], open)],
        meanTransfers: { status: 'undefined', reason: 'no-incidents' },
        warnings: [{ code: 'x', message: 'x' }],
      }),
      { words },
    ),
    ...(['business', 'net-business'] as const).map((clock) => handoffChart({ ...three, clock }, { words })),
    handoffChart({ ...three, firstTeamResolution: three.meanTransfers }, { words }),
    handoffChart(reportOf(), { words }),
  ];
  const told = charts.map((chart) => JSON.stringify(chart)).join('');
  expect(Object.keys(words).filter((word) => !told.includes(`<${word}>`) && !told.includes(`&lt;${word}&gt;`))).toEqual(
    [],
  );
});
