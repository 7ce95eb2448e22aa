import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/charts/contrast.js';
import { metricPalette } from '../../src/charts/metric/palette.js';
import { trendChart } from '../../src/charts/trendChart.js';
import type { TrendChartOptions } from '../../src/charts/metric/model.js';
import { toHtml } from '../../src/export/toHtml.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import type { MetricDefinition, TrendVerdict } from '../../src/metrics/index.js';
import { larchReport } from '../export/larch.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { falling, open, tens, verdictOf } from './trends.js';

const result = verdictOf(open, falling);
const given = { metric: open, observations: falling };
const chart = trendChart(result, given);
const drawnIn = (svg: string) => svg.slice(0, svg.indexOf('cm-legend'));
const of = (metric: MetricDefinition, values: readonly (number | null | undefined)[]) => {
  const observations = tens(values);
  return trendChart(verdictOf(metric, observations), { metric, observations });
};

describe('trendChart', () => {
  it('is a figure for a client, and not for the public', () => {
    expect(Object.keys(chart)).toEqual(['kind', 'audience', 'svg', 'spec', 'table', 'summary']);
    expect([chart.kind, chart.audience]).toEqual(['trend-chart', 'client']);
    expect(toHtml(larchReport, { audience: 'client', figures: [chart] })).toContain('Open tickets: improving');
    expect(() => toHtml(larchReport, { audience: 'public', figures: [chart] })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });

  it('has a table with all periods, and no value where there is none', () => {
    expect(chart.table).toEqual({
      caption: 'Open tickets: improving',
      header: ['From', 'To', 'Value, count', 'Line', 'Note'],
      rowHeaders: 2,
      rows: [
        ['2026-01-01', '2026-01-11', 70, 70, ''],
        ['2026-01-11', '2026-01-21', 60, 60, ''],
        ['2026-01-21', '2026-01-31', '', '', 'not measured'],
        ['2026-01-31', '2026-02-10', 40, 40, ''],
        ['2026-02-10', '2026-02-20', 30, 30, ''],
        ['2026-02-20', '2026-03-02', '', '', 'no observation'],
        ['2026-03-02', '2026-03-12', 10, 10, ''],
      ],
      totals: [],
    });
  });

  it('says it in words: the verdict with its sample first, and no change without its interval', () => {
    expect(chart.summary.replaceAll('\u2212', '-')).toBe(
      [
        'Verdict: improving, n = 5 periods.',
        'Change from the first period to the last: -60 (95 % interval -60 to -60).',
        'As a share of the start: -85.71 % (-85.71 % to -85.71 %).',
        'The smallest change that matters: 10.',
        'p = 0.0468, held against 0.05; method mann-kendall-exact.',
        'Chance to see a change of the tolerance: 100 %.',
        'Target 20: met by the latest, 10; a stable series would meet it at times.',
        'Control limits: 2.1 to 81.9, center 42.',
        'Fewer than 12 points: the control limits are a first trial.',
        'Periods that were not measured: 1.',
        'Stretches of time without an observation: 1.',
      ].join(' '),
    );
  });

  it('draws values, line, target, limits and tolerance to scale, and gaps as gaps', () => {
    // By hand: 70 days over 84 to 592; from 2.1 to 81.9 with a twentieth on each side over 268 to 48.
    const x = (day: number) => 84 + (day * 508) / 70;
    const y = (value: number) => 268 - ((value + 1.89) / 87.78) * 220;
    const round = (value: number) => Math.round(value * 100) / 100;
    const at = (day: number, value: number) => `${round(x(day))} ${round(y(value))}`;
    const drawn = drawnIn(chart.svg);
    const line = `M${at(5, 70)}L${at(15, 60)}M${at(35, 40)}L${at(45, 30)}M${at(65, 10)}`;
    expect(drawn).toContain(`class="cm-values" d="${line}"`);
    expect(drawn).toContain(`class="cm-line" d="M${at(5, 70)}L${at(65, 10)}"`);
    expect(drawn).toContain(`class="cm-target" d="M84 ${round(y(20) - 5)}l6 4H592`);
    expect(drawn).toContain(`class="cm-tolerance" d="M600 ${round(y(80))}h6V${round(y(60))}h-6"`);
    const limits = [...drawn.matchAll(/class="cm-limit" d="M84 ([\d.]+)h2/g)].map(([, top]) => Number(top));
    expect(limits).toEqual([round(y(2.1)), round(y(81.9))]);
    const gaps = [...drawn.matchAll(/class="cm-gap" x="([\d.]+)" y="\d+" width="([\d.]+)"/g)];
    expect(gaps.map(([, from]) => round(Number(from)))).toEqual([round(x(20)), round(x(50))]);
    expect(drawn.match(/class="cm-value"/g)).toHaveLength(5);
  });

  it('has no size, no style, known elements only, a role, a name and what it says', () => {
    const { structure, texts } = xmlShape(chart.svg);
    expect(structure[0]).toMatch(/ class=cm-trend viewBox=0 0 640 \d+ role=img aria-labelledby=cm-trend-1 /);
    expect(texts.slice(0, 4)).toEqual([chart.table.caption, chart.summary, '+', 'Verdict: improving, n = 5 periods.']);
    expect(chart.svg).not.toMatch(/style|script|href|on\w+=|NaN|undefined|Infinity/);
    expect(isOwnSvg(chart.svg)).toBe(true);
    expect(texts.slice(-8)).toEqual([
      ...['Value of a period; a line joins neighbors only', 'Line of Sen', '95 % interval of the slope'],
      ...['Within the tolerance of the start of the line', 'Target 20', 'Control limits', '?'],
      'Not measured: a gap, not 0',
    ]);
  });
});

describe('a verdict', () => {
  it('that data are insufficient has reasons and no line', () => {
    const { svg, summary, table } = of({ ...open, tolerance: null }, [3, 4, 9]);
    expect(summary).toContain(
      'Verdict: insufficient data, n = 3 periods, at least 5 needed: no tolerance is stated; too few periods.',
    );
    expect(summary).not.toMatch(/Change|share|p =/);
    expect(svg).not.toMatch(/cm-line|cm-interval|cm-tolerance/);
    expect(table.header).not.toContain('Line');
    const untold = of({ ...open, tolerance: undefined }, [10, 20, 30, 40, 50, 60]);
    expect(untold.summary).toMatch(/^Verdict: insufficient data, n = 6 periods, .*no tolerance is stated\./);
    expect(untold.svg).not.toContain('cm-line');
  });

  it('on nothing is told, with nothing drawn', () => {
    const { svg, summary, table } = of(open, []);
    expect(summary).toMatch(/n = 0 periods.* There are no observations\.$/);
    expect(svg).not.toContain('cm-value');
    expect(table.rows).toEqual([]);
    const empty = of(open, [null, null]);
    expect(empty.table.rows.map((row) => row[2])).toEqual(['', '']);
    expect(empty.summary).toContain('Periods that were not measured: 2.');
  });

  it('that nobody can tell yet is not called no change', () => {
    const { summary, svg } = of({ ...open, tolerance: { absolute: 1 } }, [10, 2, 9, 1, 10, 3]);
    expect(summary).toMatch(/^Verdict: inconclusive, n = 6 periods\. Inconclusive: the interval is too wide to tell/);
    expect(summary).toMatch(/would be enough for one half/);
    expect(svg).toContain('cm-line');
    expect(of(open, [20, 20, 20, 20, 20]).summary).toMatch(/^Verdict: flat.* All points are equal\.$/);
  });

  it('on the distance from a target has no line through the values', () => {
    const { summary, svg } = of({ ...open, direction: 'target' }, [70, 60, 50, 40, 30, 22]);
    expect(summary).toContain('Change of the distance from the target: ');
    expect(summary).toContain('Target 20: not met by the latest, 22.');
    expect(svg).not.toContain('cm-line');
  });

  it('on incidents is told beside figures of periods, in hours', () => {
    const method = 'kendall-tau-b' as const;
    const { summary, svg } = trendChart({ ...result, method, n: 300, reasons: ['truncated-log'] }, given);
    expect(summary).toMatch(/^Verdict: improving, n = 300 incidents: the last months hold only what is closed/);
    expect(summary).toContain('Change of the duration over the whole time: \u221260 hours');
    expect(svg).not.toContain('cm-line');
  });

  it('leaves out what is measured after the report', () => {
    const observations = tens([70, 60, 50, 40, 30, null, 10, null]);
    const early = verdictOf(open, observations, '2026-03-02');
    const { table, summary } = trendChart(early, { metric: open, observations });
    expect(table.rows.map((row) => row[2])).toEqual([70, 60, 50, 40, 30, '']);
    expect(summary).toContain('Periods after the report, not shown: 1.');
  });

  it('has signals beside it, the first three told', () => {
    const values = [20, 18.5, 19, 16, 15, 13, 12.5, 11, 10.2, 9.5, 9, 8, 7, 6];
    const { summary } = of({ ...open, kind: 'duration', unit: 'hours' }, values);
    expect(summary.match(/Signal beside the verdict/g)).toHaveLength(3);
    expect(summary).toMatch(/Further signals: \d+\./);
  });

  it('draws limits of the last period only where they differ', () => {
    const observations = tens([0.9, 0.92, 0.94, 0.95, 0.96]).map((each) => ({ ...each, denominator: 100 }));
    const metric = { ...open, kind: 'proportion', unit: 'rate', target: null } as const;
    const { svg, summary, table } = trendChart(verdictOf(metric, observations), { metric, observations });
    expect(summary).toContain('Control limits of the last period: ');
    expect(svg).toMatch(/class="cm-limit" d="M490\.4 /); // the last of five periods over 84 to 592
    expect(table.header).toContain('n');
    expect(table.rows[0]).toContain(100);
  });
});

it('takes colors that can be told apart, or those of the caller', () => {
  for (const { fill, ink } of Object.values(metricPalette.marks)) {
    if (fill === 'none') continue;
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  }
  const marks = {
    ...metricPalette.marks,
    value: { fill: 'none', ink: '#111111' },
    line: { fill: '#FFFF00', ink: '#000000' },
  };
  const { svg, spec } = trendChart(result, { ...given, palette: { marks, outline: '#595959' }, dir: 'rtl' });
  expect(svg).toMatch(/class="cm-line" d="[^"]+" fill="none" stroke="#595959"/);
  expect(JSON.stringify(spec)).toContain('"#111111"');
});

it('is the same each time, survives JSON, takes JSON and changes nothing', () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  const [again, options] = [result, given].map((each) => JSON.parse(JSON.stringify(each)) as unknown);
  [again, options].forEach(freeze);
  expect(JSON.stringify(trendChart(again as TrendVerdict, options as TrendChartOptions))).toBe(JSON.stringify(chart));
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
});

const many = Array.from({ length: 10_001 }, () => falling[0]);
const twice = [...falling, { ...falling[0], end: '2026-01-05T00:00Z' }];
it.each<[string, unknown, unknown, string, string]>([
  ['no verdict', undefined, {}, 'invalid-argument', 'result'],
  ['a verdict that is none', { ...result, verdict: 'better' }, {}, 'invalid-argument', 'result/verdict'],
  ['a reason that is none', { ...result, reasons: ['x'] }, {}, 'invalid-argument', 'result/reasons/0'],
  ['no reasons', { ...result, reasons: null }, {}, 'invalid-argument', 'result/reasons'],
  ['a method that is none', { ...result, method: 'x' }, {}, 'invalid-argument', 'result/method'],
  ['a p that is none', { ...result, p: 2 }, {}, 'invalid-argument', 'result/p'],
  ['a change that is none', { ...result, change: { absolute: 3 } }, {}, 'invalid-argument', 'result/change/absolute'],
  ['a tolerance that is none', { ...result, tolerance: {} }, {}, 'invalid-argument', 'result/tolerance/absolute'],
  ['a signal that is none', { ...result, signals: [{ rule: 'x' }] }, {}, 'invalid-argument', 'result/signals/0/rule'],
  ['limits that are none', { ...result, limits: { chart: 'c' } }, {}, 'invalid-argument', 'result/limits/chart'],
  ['a target that is none', { ...result, target: {} }, {}, 'invalid-argument', 'result/target/isMet'],
  ['a span that is none', { ...result, span: { from: 'x', to: 'y' } }, {}, 'invalid-argument', 'result/span/to'],
  ['a remark without a code', { ...result, warnings: [{}] }, {}, 'invalid-argument', 'result/warnings/0/code'],
  ['no metric', result, { metric: undefined }, 'invalid-argument', 'metric'],
  ['a name that is none', result, { metric: { name: 3 } }, 'invalid-option', 'metric/name'],
  ['a unit that is none', result, { metric: { unit: 'x' } }, 'invalid-option', 'metric/unit'],
  ['a direction that is none', result, { metric: { direction: 'x' } }, 'invalid-option', 'metric/direction'],
  ['no observations', result, { observations: undefined }, 'invalid-argument', 'observations'],
  ['other observations', result, { observations: tens([1, 2]) }, 'invalid-option', 'observations'],
  ['periods that overlap', result, { observations: twice }, 'invalid-argument', 'observations'],
  ['a period without time', result, { observations: [{ metricId: 'open' }] }, 'invalid-argument', 'observations/0'],
  ['more periods than anybody draws', result, { observations: many }, 'invalid-argument', 'observations'],
  ['a value that is none', result, { observations: tens([NaN]) }, 'invalid-argument', 'observations/0/value'],
  ['the public', result, { audience: 'public' }, 'invalid-option', 'audience'],
  ['an unknown option', result, { smooth: true }, 'unknown-option', 'options'],
  ['an unknown text', result, { words: { x: 'x' } }, 'unknown-option', 'words'],
  ['no letter', result, { words: { gapLetter: '' } }, 'invalid-option', 'words/gapLetter'],
  ['another palette', result, { palette: { parts: {}, outline: '#000000' } }, 'unknown-option', 'palette'],
])('refuses %s', (_, verdict, options, code, path) => {
  expect(() => trendChart(verdict as TrendVerdict, { ...given, ...(options as object) } as TrendChartOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
