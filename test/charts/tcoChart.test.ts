import { describe, expect, it } from 'vitest';
import { tcoPalette } from '../../src/charts/cost/palette.js';
import type { TcoChartOptions } from '../../src/charts/cost/model.js';
import { fewestPeople } from '../../src/charts/cost/model.js';
import { smallestGroup } from '../../src/assessment/forAudience.js';
import { contrast } from '../../src/charts/contrast.js';
import { tcoChart } from '../../src/charts/tcoChart.js';
import { simulateCost } from '../../src/cost/simulateCost.js';
import { totalCostOfOwnership } from '../../src/cost/totalCostOfOwnership.js';
import type { TotalCostOfOwnership } from '../../src/cost/comparison/results.js';
import type { CostSimulation } from '../../src/cost/simulation/model.js';
import { toHtml } from '../../src/export/toHtml.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { workloadOne } from '../cost/fixtures/workloadOne.js';
import { larchReport } from '../export/larch.js';
import { areasIn, comparisonOf, three, threeTrials, trialsOf } from './costs.js';

const chart = tcoChart(three, { simulation: threeTrials });
const { structure, texts } = xmlShape(chart.svg);

describe('tcoChart', () => {
  it('is a figure for a client', () => {
    expect(Object.keys(chart)).toEqual(['kind', 'audience', 'svg', 'spec', 'table', 'summary']);
    expect([chart.kind, chart.audience]).toEqual(['tco-chart', 'client']);
  });

  it('has a table with the amounts of the result, and nothing where nothing is known', () => {
    expect(chart.table).toEqual({
      caption: 'Costs of the options',
      header: [
        ...['Option', 'Budgeted', 'Estimated', 'Estimated, below zero', 'Expected loss', 'Sum'],
        ...['P10', 'P50', 'P90', 'Lines not known'],
      ],
      rowHeaders: 1,
      rows: [
        ['Own team', 600_000, 100_000, -50_000, 250_000, 950_000, 900_000, 940_000, 1_000_000, 0],
        ['Shared', 500_000, '', '', 100_000, 600_000, 550_000, 590_000, 700_000, 1],
        ['Bought', '', '', '', '', '', '', '', '', 3],
      ],
      totals: [],
    });
  });

  it('says it in words, in the order given, and calls nobody the best', () => {
    expect(chart.summary.replaceAll('\u00A0', ' ')).toBe(
      'Present value (1-year horizon), million EUR. Own team: Budgeted 0.600, Estimated 0.100 (of it −0.050 below zero), Expected loss 0.250; together 0.950. Own team, simulated: P10 0.900, P50 0.940, P90 1.000. Shared: Budgeted 0.500, Estimated not known, Expected loss 0.100; known lines together 0.600. Shared, simulated: P10 0.550, P50 0.590, P90 0.700. Shared: lines not known: 1; the rest is not its whole cost. Bought: no line is known.',
    );
    expect(JSON.stringify(chart)).not.toMatch(/best|winner|cheap|save|recommend/i);
  });

  it('draws parts to scale, credits to the left of zero, and an open end where lines are not known', () => {
    // By hand: from -50,000 to 1,000,000 over 28 to 612 - 56, so 528 units; zero at 28 + 528 * 5 / 105.
    const unit = 528 / 1_050_000;
    const zero = 28 + 50_000 * unit;
    const near = (areas: readonly { x: number; width: number }[]) =>
      areas.map(({ x, width }) => [Math.round(x * 10) / 10, Math.round(width * 10) / 10]);
    const area = (from: number, amount: number) => [
      Math.round((zero + from * unit) * 10) / 10,
      Math.round(amount * unit * 10) / 10,
    ];
    expect(near(areasIn(chart.svg, 'cm-budgeted'))).toEqual([area(0, 600_000), area(0, 500_000)]);
    expect(near(areasIn(chart.svg, 'cm-estimated'))).toEqual([area(600_000, 150_000), area(-50_000, 50_000)]);
    expect(near(areasIn(chart.svg, 'cm-expected-loss'))).toEqual([area(750_000, 250_000), area(500_000, 100_000)]);
    const open = [...chart.svg.matchAll(/class="cm-unknown" d="M([\d.]+) [\d.]+H([\d.]+)V/g)].map(([, to, from]) => [
      Number(from),
      Number(to),
    ]);
    const [, , , ...legend] = open;
    expect(legend).toEqual([]);
    expect(open.slice(0, 2).map(([from = 0, to]) => [Math.round(from * 10) / 10, to])).toEqual([
      [area(600_000, 0)[0], 612],
      [area(0, 0)[0], 612],
    ]);
  });

  it('draws each range with its median', () => {
    // 528 units for 1,050,000: 900,000 at 28 + 950,000 * 528 / 1,050,000 = 505.71, 940,000 at 525.83, 1,000,000 at 556.
    expect(chart.svg).toContain('M505.71 40v8M556 40v8M505.71 44H556M521.83 44l4 -4l4 4l-4 4z');
    expect(chart.svg.match(/cm-range/g)).toHaveLength(3); // two options and the legend
  });

  it('has no size, no style, known elements only, a role, a name and what it says', () => {
    expect(structure[0]).toMatch(
      /^<svg xmlns=\S+ class=cm-tco viewBox=0 0 640 \d+ role=img aria-labelledby=cm-tco-1 cm-tco-2 direction=ltr /,
    );
    expect(texts.slice(0, 2)).toEqual([chart.table.caption, chart.summary]);
    const names = new Set(structure.flatMap((each) => /^<(\w+)/.exec(each)?.[1] ?? []));
    expect([...names].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(chart.svg).not.toMatch(/style|script|href|on\w+=|NaN|undefined|Infinity/);
    expect(isOwnSvg(chart.svg)).toBe(true);
    expect(texts).toContain('Lines not known: 1');
    expect(texts).toContain('Present value (1-year horizon), million EUR');
  });

  it('has a letter in every part and a line in the legend', () => {
    expect(texts.slice(-9)).toEqual([
      ...['B', 'Budgeted', 'E', 'Estimated', 'L', 'Expected loss', '?'],
      'Lines not known: how far the cost goes is open',
      'Simulated range: P10, P50 (diamond), P90',
    ]);
  });

  it('stands in a page', () => {
    const html = toHtml(larchReport, { audience: 'client', figures: [chart] });
    expect(html).toContain('<caption dir="auto">Costs of the options</caption>');
    expect(html).not.toContain('<tfoot>');
  });

  it('takes what the calculations give', () => {
    const simulation = simulateCost(workloadOne, { trials: 500, seed: 3 });
    const result = totalCostOfOwnership(workloadOne);
    const { table } = tcoChart(result, { audience: 'internal', simulation });
    expect(table.rows.map((row) => [row[0], row[4]])).toEqual(
      result.options.map(({ label, presentValue }) => [label, presentValue]),
    );
    expect(table.rows.map((row) => row[6])).toEqual(
      simulation.options.map(({ quantiles }) => quantiles.find(({ level }) => level === 0.5)?.value),
    );
    const open = totalCostOfOwnership({ ...workloadOne, assumptions: { horizonYears: 2 } });
    expect(tcoChart(open).summary).toMatch(/^Sum, not discounted \(2-year horizon\)/);
  });
});

describe('unusual amounts', () => {
  it.each<[string, number, string]>([
    ['cents', 0.05, 'Budgeted 0.05'],
    ['a few', 9999.4, 'Budgeted 9 999'],
    ['thousands', 10_000, 'Budgeted 10.00'],
    ['millions', 1_234_567.89, 'Budgeted 1.235'],
    ['billions', 2e12, 'Budgeted 2 000'],
    ['what nobody has', 1e300, 'Budgeted 1e+291'],
    ['nothing', 0, 'Budgeted 0'],
    ['less than nothing', -1_234_567, 'Budgeted −1.235'],
  ])('reads %s', (_, amount, text) => {
    const { svg, summary } = tcoChart(comparisonOf([['x', [['budgeted', amount]]]]));
    expect(summary.replaceAll('\u00A0', ' ')).toContain(`${text}, `);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|"-0"/);
    xmlShape(svg);
  });

  it('draws nothing but words without options, and nothing but names without lines', () => {
    const none = tcoChart(comparisonOf([]));
    expect([none.summary, none.table.rows]).toEqual(['There are no options.', []]);
    expect(xmlShape(none.svg).texts).toContain('There are no options.');
    const empty = tcoChart(comparisonOf([['x', []]]));
    expect(empty.table.rows).toEqual([['x', 0, 0, 0, 0]]);
  });
});

describe('options', () => {
  it('keep pay from a client where nobody tells how many people it is for', () => {
    // One position by role costs 70,000: the salary of whoever fills it.
    const model = {
      currency: 'EUR',
      assumptions: { horizonYears: 1, loadingFactor: 1 },
      options: [{ id: 'own', name: 'Own', staff: [{ fte: 1, annualSalary: 71_234 }] }],
    };
    const result = totalCostOfOwnership(model, { unstated: 'none' });
    expect(JSON.stringify(tcoChart(result))).not.toMatch(/71.?2/);
    expect(JSON.stringify(tcoChart(result, { audience: 'internal' }))).toContain('71234');
  });

  it('keep options of which an amount speaks of one or two people from a client', () => {
    const result = comparisonOf([
      ['One', [['budgeted', 98_765, 'ada']]],
      [
        'Two',
        [
          ['budgeted', 1, 'ada', 'bob', 'eve'],
          ['expected-loss', 98_765, 'ada', 'bob'],
        ],
      ],
      ['Three', [['budgeted', 3000, 'ada', 'bob', 'eve']]],
      ['Idle', [['budgeted', 0, 'ada']]],
    ]);
    const simulation = trialsOf([
      [98_765, 98_765, 98_765],
      [98_766, 98_766, 98_766],
      [3000, 3000, 3000],
      [0, 0, 0],
    ]);
    const shown = tcoChart(result, { simulation });
    expect(JSON.stringify(shown)).not.toMatch(/98.?7|ada|bob|eve/);
    expect(shown.table.rows.slice(0, 3).map((row) => row.slice(0, 2))).toEqual([
      ['One', ''],
      ['Two', ''],
      ['Three', 3000],
    ]);
    expect(shown.summary).toContain('One: not shown, because its costs speak of fewer than 3 people.');
    expect(JSON.stringify(tcoChart(result, { audience: 'internal' }))).toContain('98765');
  });

  it('count as few what others do', () => {
    expect(fewestPeople).toBe(smallestGroup);
  });

  it('name unknown lines to those who run the operation only', () => {
    expect(JSON.stringify(chart)).not.toContain('line-2');
    const { table } = tcoChart(three, { audience: 'internal' });
    expect(table.rows.map((row) => row.at(-1))).toEqual(['', 'line-2', 'line-1, line-2, line-3']);
  });

  it('name the chart, its language, direction and texts', () => {
    const { svg, table, spec } = tcoChart(three, {
      title: 'Kosten',
      lang: 'de',
      dir: 'rtl',
      idPrefix: 'a1',
      vegaLite: 6,
      words: { budgeted: 'Geplant', budgetedLetter: 'G' },
    });
    expect([table.caption, table.header[1], spec['title']]).toEqual(['Kosten', 'Geplant', { text: ['Kosten'] }]);
    expect(spec['$schema']).toBe('https://vega.github.io/schema/vega-lite/v6.json');
    expect(svg).toContain('aria-labelledby="a1-1 a1-2" lang="de" direction="rtl"');
    expect(svg).toContain('<text x="612" y="12" fill="currentColor">Own team</text>');
    expect(xmlShape(svg).texts).toContain('G');
  });

  it('take colors that can be told apart, or those of the caller', () => {
    for (const { fill, ink } of Object.values(tcoPalette.parts)) {
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
      const isOutlined = chart.svg.includes(`stroke="currentColor" stroke-width="1" fill="${fill}"`);
      expect(isOutlined).toBe((contrast(fill, '#FFFFFF') ?? 0) < 3);
    }
    expect(Object.isFrozen(tcoPalette) && Object.isFrozen(tcoPalette.parts)).toBe(true);
    const parts = { ...tcoPalette.parts, budgeted: { fill: 'var(--cm-plan)', ink: 'currentColor' } };
    const own = tcoChart(three, { palette: { parts, outline: '#595959' } });
    expect(own.svg).toContain('stroke="#595959" stroke-width="1" fill="var(--cm-plan)"');
    expect(JSON.stringify(own.spec)).not.toContain('var(');
  });
});

it('is the same each time, survives JSON, takes JSON and changes nothing', () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  const [frozen, trials] = structuredClone([three, threeTrials] as const);
  freeze(frozen);
  freeze(trials);
  const again = tcoChart(frozen, Object.freeze({ simulation: trials }));
  expect(JSON.stringify(again)).toBe(JSON.stringify(chart));
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
});

const option = (change: Readonly<Record<string, unknown>>) => ({
  ...three,
  options: [{ ...three.options[0], ...change }, ...three.options.slice(1)],
});
const line = (change: Readonly<Record<string, unknown>>) =>
  option({ lines: [{ ...three.options[0]?.lines[0], ...change }, ...(three.options[0]?.lines.slice(1) ?? [])] });
const trials = (change: Readonly<Record<string, unknown>>) => ({ simulation: { ...threeTrials, ...change } });
const trial = (change: Readonly<Record<string, unknown>>) =>
  trials({ options: [{ ...threeTrials.options[0], ...change }, ...threeTrials.options.slice(1)] });
const levels = (...quantiles: readonly (readonly [number, number])[]) =>
  trial({ quantiles: quantiles.map(([level, value]) => ({ level, value })) });

it.each<[string, unknown, unknown, string, string]>([
  ['no result', undefined, {}, 'invalid-argument', 'result'],
  ['another result', { ...three, kind: 'x' }, {}, 'invalid-argument', 'result/kind'],
  ['a currency that is none', { ...three, currency: '<b>' }, {}, 'invalid-argument', 'result/currency'],
  ['digits that are none', { ...three, minorDigits: 13 }, {}, 'invalid-argument', 'result/minorDigits'],
  ['years that are none', { ...three, horizonYears: 0 }, {}, 'invalid-argument', 'result/horizonYears'],
  ['no options', { ...three, options: null }, {}, 'invalid-argument', 'result/options'],
  ['an option that is none', { ...three, options: [3] }, {}, 'invalid-argument', 'result/options/0'],
  ['a name that is no text', option({ label: 3 }), {}, 'invalid-argument', 'result/options/0/label'],
  ['no lines', option({ lines: null }), {}, 'invalid-argument', 'result/options/0/lines'],
  ['a line that is none', option({ lines: [3] }), {}, 'invalid-argument', 'result/options/0/lines/0'],
  ['a line without id', line({ id: 3 }), {}, 'invalid-argument', 'result/options/0/lines/0/id'],
  ['a status that is none', line({ status: 'x' }), {}, 'invalid-argument', 'result/options/0/lines/0/status'],
  ['a certainty that is none', line({ certainty: 'x' }), {}, 'invalid-argument', 'result/options/0/lines/0/certainty'],
  ['people that are none', line({ personIds: 3 }), {}, 'invalid-argument', 'result/options/0/lines/0/personIds'],
  ['no amount', line({ presentValue: null }), {}, 'invalid-argument', 'result/options/0/lines/0/presentValue'],
  ['no end of it', line({ presentValue: 1e301 }), {}, 'invalid-argument', 'result/options/0/lines/0/presentValue'],
  [
    'an amount that is in no sum',
    line({ presentValue: 600_001 }),
    {},
    'invalid-argument',
    'result/options/0/byCertainty/budgeted/presentValue',
  ],
  ['a sum that is none', option({ presentValue: 1 }), {}, 'invalid-argument', 'result/options/0/presentValue'],
  ['no sums', option({ byCertainty: null }), {}, 'invalid-argument', 'result/options/0/byCertainty'],
  [
    'unknown lines of another',
    option({ unknownLines: ['x'] }),
    {},
    'invalid-argument',
    'result/options/0/unknownLines',
  ],
  ['no trials', three, { simulation: null }, 'invalid-argument', 'simulation'],
  ['trials that are none', three, trials({ kind: 'x' }), 'invalid-argument', 'simulation/kind'],
  ['trials in other money', three, trials({ currency: 'USD' }), 'invalid-argument', 'simulation/currency'],
  ['trials of sums', three, trials({ outcome: 'total' }), 'invalid-argument', 'simulation/outcome'],
  ['trials of fewer options', three, trials({ options: [] }), 'invalid-argument', 'simulation/options'],
  ['trials of none', three, trials({ options: [1, 2, 3] }), 'invalid-argument', 'simulation/options/0'],
  ['trials of another option', three, trial({ optionId: 'x' }), 'invalid-argument', 'simulation/options/0/optionId'],
  [
    'trials of other lines',
    three,
    trial({ unknownLines: ['x'] }),
    'invalid-argument',
    'simulation/options/0/unknownLines',
  ],
  ['no quantiles', three, trial({ quantiles: 3 }), 'invalid-argument', 'simulation/options/0/quantiles'],
  ['no median', three, levels([0.1, 1], [0.9, 2]), 'invalid-argument', 'simulation/options/0/quantiles'],
  [
    'quantiles that fall',
    three,
    levels([0.1, 2], [0.5, 1], [0.9, 3]),
    'invalid-argument',
    'simulation/options/0/quantiles',
  ],
  ['a quantile that is none', three, levels([0.1, NaN]), 'invalid-argument', 'simulation/options/0/quantiles/0/value'],
  ['an unknown option', three, { sort: true }, 'unknown-option', 'options'],
  ['the public', three, { audience: 'public' }, 'invalid-option', 'audience'],
  ['an unknown text', three, { words: { x: 'x' } }, 'unknown-option', 'words'],
  ['a text that is none', three, { words: { option: 3 } }, 'invalid-option', 'words'],
  ['two letters for one', three, { words: { budgetedLetter: 'BB' } }, 'invalid-option', 'words/budgetedLetter'],
  [
    'half a palette',
    three,
    { palette: { outline: '#000000', parts: {} } },
    'invalid-argument',
    'palette/parts/budgeted',
  ],
  ['a title that is none', three, { title: 3 }, 'invalid-option', 'title'],
  ['a prefix that breaks out', three, { idPrefix: '"' }, 'invalid-option', 'idPrefix'],
])('refuses %s', (_, result, options, code, path) => {
  expect(() => tcoChart(result as TotalCostOfOwnership, options as TcoChartOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});

it('has trials of the type that it takes', () => {
  const simulation: CostSimulation = threeTrials;
  expect(simulation.options).toHaveLength(three.options.length);
});
