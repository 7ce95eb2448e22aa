import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/charts/contrast.js';
import { standardTornadoBars } from '../../src/charts/cost/model.js';
import type { TornadoChartOptions } from '../../src/charts/cost/model.js';
import { tornadoPalette } from '../../src/charts/cost/palette.js';
import { tornadoChart } from '../../src/charts/tornadoChart.js';
import { costTornado } from '../../src/cost/costTornado.js';
import type { CostTornado } from '../../src/cost/sensitivity/model.js';
import { toHtml } from '../../src/export/toHtml.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { workloadOne } from '../cost/fixtures/workloadOne.js';
import { larchReport } from '../export/larch.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { areasIn, barOf, fourBars, tornadoOf } from './costs.js';

const inputNames = { salary: 'Salary', hours: 'Hours of care' };
const chart = tornadoChart(fourBars, { inputNames, optionNames: { own: 'Own team' } });
const { structure, texts } = xmlShape(chart.svg);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('tornadoChart', () => {
  it('is a figure for those who run the operation, and for no other page', () => {
    expect(Object.keys(chart)).toEqual(['kind', 'audience', 'svg', 'spec', 'table', 'summary']);
    expect([chart.kind, chart.audience]).toEqual(['tornado-chart', 'internal']);
    expect(toHtml(larchReport, { audience: 'internal', figures: [chart] })).toContain('Own team');
    expect(() => toHtml(larchReport, { audience: 'client', figures: [chart] })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'figures/0/audience' }),
    );
  });

  it('has a table with all figures, not rounded, after the base', () => {
    expect(chart.table).toEqual({
      caption: 'What moves the cost of Own team',
      header: ['Input', 'Input, P10', 'Input, P90', 'Input at P10', 'Input at P90', 'Width', 'Note'],
      rowHeaders: 1,
      rows: [
        ['All inputs at P50', '', '', 1000, 1000, 0, ''],
        ['Salary', 50_000, 70_000, 800, 1300, 500, ''],
        ['Hours of care', 0.25, 0.75, 1200, 900, 300, 'assumption without evidence'],
        ['steps', 1, 2, 1100, 1050, 50, 'both ends on one side of the base'],
        ['fee', 1, 2, 990, 1020, 30, ''],
      ],
      totals: [],
    });
  });

  it('says it in words', () => {
    expect(plain(chart.summary)).toBe(
      'Own team. Present value, EUR. Each input from P10 to P90, all others at P50, where the cost is 1 000: Salary: 800 to 1 300, Hours of care: 1 200 to 900, steps: 1 100 to 1 050, fee: 990 to 1 020.',
    );
    expect(JSON.stringify(chart)).not.toMatch(/best|winner|cheap|save|recommend/i);
  });

  it('draws both ends from the base, in the order of the result', () => {
    // By hand: 800 to 1,300 over 28 to 612, so 1.168 units each; the base at 28 + 233.6 = 261.6.
    expect(areasIn(chart.svg, 'cm-low')).toEqual([
      { x: 28, y: 36, width: 233.6 },
      { x: 261.6, y: 98, width: 233.6 },
      { x: 261.6, y: 160, width: 116.8 },
      { x: 249.92, y: 222, width: 11.68 },
    ]);
    expect(areasIn(chart.svg, 'cm-high')).toEqual([
      { x: 261.6, y: 36, width: 350.4 },
      { x: 144.8, y: 98, width: 116.8 },
      { x: 261.6, y: 169, width: 58.4 }, // on the same side: the lower half
      { x: 261.6, y: 222, width: 23.36 },
    ]);
    expect(chart.svg).toContain('class="cm-base" d="M261.6 13V18M261.6 33V57');
  });

  it('tells both ends, the base and what is to be said of an input', () => {
    expect(texts.map(plain)).toEqual(
      expect.arrayContaining([
        'Salary',
        'P10 (50 000): 800; P90 (70 000): 1 300',
        'Hours of care (assumption without evidence)',
        'P10 (0.25): 1 200; P90 (0.75): 900',
        'steps (both ends on one side of the base)',
        'Base 1 000',
        'Present value, EUR',
      ]),
    );
    expect(texts.slice(-4)).toEqual(['L', 'Input at P10', 'H', 'Input at P90']);
  });

  it('has no size, no style, known elements only, a role, a name and what it says', () => {
    expect(structure[0]).toMatch(/ class=cm-tornado viewBox=0 0 640 \d+ role=img aria-labelledby=cm-tornado-1 /);
    expect(texts.slice(0, 2)).toEqual([chart.table.caption, chart.summary]);
    const names = new Set(structure.flatMap((each) => /^<(\w+)/.exec(each)?.[1] ?? []));
    expect([...names].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(chart.svg).not.toMatch(/style|script|href|on\w+=|NaN|undefined|Infinity/);
    expect(isOwnSvg(chart.svg)).toBe(true);
  });

  it('draws twelve bars or as many as asked for, and counts the others', () => {
    const many = tornadoOf(Array.from({ length: 15 }, (_, at) => barOf(`input-${at}`, [1000, 1300 - 20 * at])));
    const all = tornadoChart(many);
    expect(standardTornadoBars).toBe(12);
    expect(areasIn(all.svg, 'cm-high')).toHaveLength(12);
    expect(all.table.rows).toHaveLength(16);
    // The 13th reaches to 1300 - 240.
    expect(all.summary).toMatch(/ Inputs not drawn: 3; the widest of them moves it by 60\.$/);
    expect(areasIn(tornadoChart(many, { most: 2 }).svg, 'cm-high')).toHaveLength(2);
  });

  it('tells the difference of two options, sums, and lines that are not known', () => {
    const more = { minusOptionId: 'msp', outcome: 'total', unknownLines: ['staff', 'training'] } as const;
    const { summary, table, svg } = tornadoChart(tornadoOf(fourBars.bars, more), { optionNames: { msp: 'Provider' } });
    expect(table.caption).toBe('What moves the cost of own minus Provider');
    expect(summary).toMatch(/^own minus Provider\. Sum, not discounted, EUR\. .* Lines not known, and in no bar: 2\.$/);
    expect(xmlShape(svg).texts).toContain('Lines not known, and in no bar: 2.');
    expect(JSON.stringify({ summary, table, svg })).not.toContain('training');
  });

  it('takes what the calculation gives', () => {
    const result = costTornado(workloadOne, { optionId: workloadOne.options[0]?.id ?? '', level: 0.025 });
    const { table } = tornadoChart(result);
    expect(table.header[1]).toBe('Input, P2.5');
    expect(table.rows.slice(1).map((row) => [row[0], row[3], row[4]])).toEqual(
      result.bars.map(({ inputId, low, high }) => [inputId, low, high]),
    );
  });
});

describe('unusual amounts', () => {
  it.each<[string, Partial<CostTornado>, readonly (readonly [number, number])[]]>([
    ['nothing uncertain', {}, []],
    ['nothing at all', { base: 0 }, []],
    ['a base alone below zero', { base: -5e6 }, []],
    ['an end on the base', {}, [[1000, 1300]]],
    ['both ends on the base', {}, [[1000, 1000]]],
    ['less than nothing', { base: -1000 }, [[-2000, -500]]],
    ['what nobody has', { base: 0 }, [[-4e299, 4e299]]],
    ['next to nothing', { base: 0 }, [[-5e-324, 5e-324]]],
    ['next to nothing of a lot', { base: 1e15 }, [[1e15 - 0.125, 1e15 + 0.125]]],
  ])('draws %s', (_, more, ends) => {
    const bars = ends.map((each) => barOf('x', each, { lowInput: 1e-300, highInput: -1e300 }));
    const { svg, summary, table } = tornadoChart(tornadoOf(bars, more));
    expect(JSON.stringify([svg, summary])).not.toMatch(/NaN|Infinity|undefined|="-0"|width="-/);
    expect(table.rows).toHaveLength(ends.length + 1);
    const marks = xmlShape(svg).structure.filter((each) => each.includes('direction=ltr') && each.startsWith('<text'));
    expect(marks.length).toBeLessThan(12);
    expect(marks.length).toBeGreaterThan(0);
    if (ends.length === 0) expect(summary).toContain('No uncertain input moves it.');
  });

  // 40 euros in eight parts: marks every 5 euros, six decimals of a million, and one more beside the bars.
  it('tells small differences of large amounts apart', () => {
    const { svg } = tornadoChart(tornadoOf([barOf('x', [999_990, 1_000_030])], { base: 1_000_000 }));
    expect(xmlShape(svg).texts).toContain('P10 (1): 0.9999900; P90 (2): 1.0000300');
  });
});

it('takes colors that can be told apart, or those of the caller', () => {
  for (const { fill, ink } of Object.values(tornadoPalette.parts)) {
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    const isOutlined = chart.svg.includes(`stroke="currentColor" stroke-width="1" fill="${fill}"`);
    expect(isOutlined).toBe((contrast(fill, '#FFFFFF') ?? 0) < 3);
  }
  const parts = { low: { fill: 'none', ink: 'currentColor' }, high: { fill: '#111111', ink: '#FFFFFF' } };
  const { svg, spec } = tornadoChart(fourBars, { palette: { parts, outline: '#595959' } });
  expect(svg).toContain('stroke="#595959" stroke-width="1" fill="none"');
  expect(JSON.stringify(spec)).toContain('"transparent"');
});

it('is the same each time, survives JSON, takes JSON and changes nothing', () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  const frozen = structuredClone(fourBars);
  freeze(frozen);
  const again = tornadoChart(frozen, Object.freeze({ inputNames, optionNames: { own: 'Own team' } }));
  expect(JSON.stringify(again)).toBe(JSON.stringify(chart));
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
});

const bar = (change: Readonly<Record<string, unknown>>) => ({
  ...fourBars,
  bars: [{ ...fourBars.bars[0], ...change }],
});

it.each<[string, unknown, unknown, string, string]>([
  ['no result', undefined, {}, 'invalid-argument', 'result'],
  ['another result', { ...fourBars, kind: 'x' }, {}, 'invalid-argument', 'result/kind'],
  ['a currency that is none', { ...fourBars, currency: 3 }, {}, 'invalid-argument', 'result/currency'],
  ['an option that is none', { ...fourBars, optionId: 3 }, {}, 'invalid-argument', 'result/optionId'],
  ['another that is none', { ...fourBars, minusOptionId: 3 }, {}, 'invalid-argument', 'result/minusOptionId'],
  ['an outcome that is none', { ...fourBars, outcome: 'x' }, {}, 'invalid-argument', 'result/outcome'],
  ['no levels', { ...fourBars, levels: null }, {}, 'invalid-argument', 'result/levels'],
  ['levels that fall', { ...fourBars, levels: [0.9, 0.1] }, {}, 'invalid-argument', 'result/levels'],
  ['no base', { ...fourBars, base: null }, {}, 'invalid-argument', 'result/base'],
  ['unknown lines that are none', { ...fourBars, unknownLines: 3 }, {}, 'invalid-argument', 'result/unknownLines'],
  ['no bars', { ...fourBars, bars: null }, {}, 'invalid-argument', 'result/bars'],
  ['a bar that is none', { ...fourBars, bars: [3] }, {}, 'invalid-argument', 'result/bars/0'],
  ['an input without id', bar({ inputId: 3 }), {}, 'invalid-argument', 'result/bars/0/inputId'],
  ['an end that is none', bar({ low: NaN }), {}, 'invalid-argument', 'result/bars/0/low'],
  ['a width of others', bar({ swing: 1 }), {}, 'invalid-argument', 'result/bars/0/swing'],
  ['a doubt that is none', bar({ isDoubtful: 1 }), {}, 'invalid-argument', 'result/bars/0/isDoubtful'],
  ['an assumption that is none', bar({ isAssumption: 1 }), {}, 'invalid-argument', 'result/bars/0/isAssumption'],
  ['an unknown option', fourBars, { audience: 'client' }, 'unknown-option', 'options'],
  ['no bars at most', fourBars, { most: 0 }, 'invalid-option', 'most'],
  ['names that are none', fourBars, { inputNames: { x: 3 } }, 'invalid-option', 'inputNames'],
  ['a list of names', fourBars, { optionNames: ['x'] }, 'invalid-option', 'optionNames'],
  ['an unknown text', fourBars, { words: { x: 'x' } }, 'unknown-option', 'words'],
  ['no letter', fourBars, { words: { highLetter: '' } }, 'invalid-option', 'words/highLetter'],
  ['another palette', fourBars, { palette: { states: {}, outline: '#000000' } }, 'unknown-option', 'palette'],
  ['a version of long ago', fourBars, { vegaLite: 4 }, 'invalid-option', 'vegaLite'],
])('refuses %s', (_, result, options, code, path) => {
  expect(() => tornadoChart(result as CostTornado, options as TornadoChartOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
