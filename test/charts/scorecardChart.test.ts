import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { englishMetricChartWords } from '../../src/charts/metric/words.js';
import type { ScorecardChartOptions } from '../../src/charts/metric/model.js';
import { scorecardChart } from '../../src/charts/scorecardChart.js';
import { trendChart } from '../../src/charts/trendChart.js';
import { toHtml } from '../../src/export/toHtml.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { scorecard } from '../../src/metrics/index.js';
import type { Scorecard, TrendVerdict } from '../../src/metrics/index.js';
import { larchReport } from '../export/larch.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { scorecardVegaLiteSubset } from './metricVegaLiteSubset.js';
import { card, cardDefinitions, cardObservations, falling, open, tens, verdictOf } from './trends.js';

const given = { definitions: cardDefinitions, observations: cardObservations };
const chart = scorecardChart(card, given);
const { structure, texts } = xmlShape(chart.svg);
const subset = new Ajv({ strict: false }).compile(scorecardVegaLiteSubset);

describe('scorecardChart', () => {
  it('is a figure for a client, and not for the public', () => {
    expect(Object.keys(chart)).toEqual(['kind', 'audience', 'svg', 'spec', 'table', 'summary']);
    expect([chart.kind, chart.audience]).toEqual(['scorecard-chart', 'client']);
    expect(toHtml(larchReport, { audience: 'client', figures: [chart] })).toContain('Scorecard of 2026-04-01');
    expect(() => toHtml(larchReport, { audience: 'public', figures: [chart] })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });

  it('has a table with each area and its metrics, and nothing where nothing is known', () => {
    expect(chart.table.header).toEqual([
      ...['Area', 'Metric', 'Verdict', 'Latest', 'Target', 'p', 'Adjusted p', 'n', 'Note'],
    ]);
    const near = (value: number) => expect.closeTo(value, 3) as number;
    expect(chart.table.rows.map((row) => row.slice(0, 8))).toEqual([
      ['Operations', 'The area', 'inconclusive', '', '', '', '', ''],
      ['Operations', 'Open tickets (decides)', 'inconclusive', 10, 20, near(0.0468), near(0.1404), 5],
      ['Operations', 'Attainment (decides)', 'flat', 90, 95, 1, 1, 5],
      ['Team', 'The area', 'insufficient data', '', '', '', '', ''],
      ['Team', 'Reactive hours (decides)', 'insufficient data', 38, '', '', '', 2],
      ['Business', 'The area', 'insufficient data', '', '', '', '', ''],
      ['Strategic progress', 'The area', 'insufficient data', '', '', '', '', ''],
      ['Without an area', 'The area', '', '', '', '', '', ''],
      ['Without an area', 'Loose', 'flat', 1, '', 1, 1, 5],
    ]);
    expect(chart.table.totals).toEqual([]);
  });

  it('says it in words, unmeasured areas among them, and no single number', () => {
    expect(chart.summary).toContain(
      'Open tickets (decides): inconclusive (on its own improving), n = 5 periods, adjusted p 0.1404; latest 10, target 20: met.',
    );
    expect(chart.summary).toContain(
      'Attainment (decides): flat, n = 5 periods, adjusted p 1; latest 90, target 95: not met.',
    );
    expect(chart.summary).toContain(
      'Team: insufficient data. Reactive hours (decides): insufficient data, n = 2, at least 5 needed: too few periods; latest 38 hours.',
    );
    expect(chart.summary).toContain(
      'Business: insufficient data. No metric of this area is given. Usual, and without a definition: satisfaction, escalations,',
    );
    expect(chart.summary).toContain('tech-debt-items and 2 more.');
    expect(chart.summary).toMatch(/A direction holds where the adjusted p is at most 5 %\. As of 2026-04-01\.$/);
    expect(chart.summary).not.toMatch(/overall|total|score\b/i);
  });

  it('marks each verdict with a letter, and draws values that are there only', () => {
    expect(texts.slice(2, 6)).toEqual(['~', 'Operations: inconclusive', expect.stringContaining('Usual'), '~']);
    const rows = chart.svg.split('<g class="cm-metric">').slice(1);
    expect(rows.map((row) => /class="cm-(flat|inconclusive|insufficient-data)"/.exec(row)?.[1])).toEqual([
      ...['inconclusive', 'flat', 'insufficient-data', 'flat'],
    ]);
    // By hand: 70 days over 496 to 608; the value of day 65 has no neighbor, and a stroke of 2 around 600.
    expect(rows[0]).toMatch(/class="cm-values" d="M504 [\d.]+L520 [\d.]+M552 [\d.]+L568 [\d.]+M599 [\d.]+h2"/);
    expect(rows[0]).toContain('class="cm-target"');
    expect(rows[2]).not.toContain('class="cm-target" d="M492');
    expect(scorecardChart(card).svg).not.toMatch(/cm-values/);
    expect(scorecardChart(card).summary).toContain('too few periods.');
  });

  it('has no size, no style, known elements only, a role, a name and what it says', () => {
    expect(structure[0]).toMatch(/ class=cm-scorecard viewBox=0 0 640 [\d.]+ role=img aria-labelledby=cm-scorecard-1 /);
    expect(texts.slice(0, 2)).toEqual([chart.table.caption, chart.summary]);
    expect(chart.svg).not.toMatch(/style|script|href|on\w+=|NaN|undefined|Infinity/);
    expect(isOwnSvg(chart.svg)).toBe(true);
    expect(isOwnSvg(scorecardChart(card, { ...given, dir: 'rtl' }).svg)).toBe(true);
  });

  it('has a specification that is Vega-Lite, with texts from outside in data and title only', () => {
    const empty = scorecardChart(scorecard([], [], { asOf: '2026-04-01' }), { vegaLite: 6 });
    for (const { spec } of [chart, empty]) expect(subset(spec), JSON.stringify(subset.errors)).toBe(true);
    expect(empty.summary).toContain('There are no metrics.');
    const { data, title, ...rest } = chart.spec;
    expect(JSON.stringify([data, title])).toContain('Open tickets');
    expect(JSON.stringify(rest)).not.toMatch(/Open|Scorecard|Loose/);
    expect((data as { values: { verdict: string }[] }).values.map(({ verdict }) => verdict)).toEqual(
      card.metrics.map(({ verdict }) => verdict.replace('-', ' ')),
    );
  });

  it('shows nothing of what was measured after the report', () => {
    const late = [...cardObservations, ...tens([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 999], 'loose').slice(-1)];
    expect(JSON.stringify(scorecardChart(card, { ...given, observations: late }))).toBe(JSON.stringify(chart));
  });

  it('is the same each time, survives JSON, takes JSON and changes nothing', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    const [again, options] = [card, given].map((each) => JSON.parse(JSON.stringify(each)) as unknown);
    [again, options].forEach(freeze);
    expect(JSON.stringify(scorecardChart(again as Scorecard, options as ScorecardChartOptions))).toBe(
      JSON.stringify(chart),
    );
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});

it('has every text of the table in some chart', () => {
  const words = Object.fromEntries(
    Object.keys(englishMetricChartWords)
      .filter((word) => !word.endsWith('Letter'))
      .map((word) => [
        word,
        `<${word}> {value} {verdict} {reasons} {tolerance} {rule} {side} {assurance} {area} {name} {parts} {latest} {n} {own} {p} {names} {low} {unit}`,
      ]),
  );
  const base = verdictOf(open, falling);
  const trend = (change: Partial<TrendVerdict>, metric: object = {}) =>
    trendChart({ ...base, ...change }, { metric: { ...open, ...metric }, observations: falling, words });
  const target = (isMet: boolean, assurance: 'consistently-met' | 'consistently-missed' | 'hit-or-miss' | null) => ({
    target: { target: 20, latest: 10, isMet, assurance },
  });
  const rules = ['beyond-limit', 'run-of-seven', 'trend-of-seven'] as const;
  const signal = (rule: TrendVerdict['signals'][number]['rule'], side: 'above' | 'below' = 'above') => ({
    ...{ rule, side, from: '2026-01-01T00:00:00Z', to: '2026-01-11T00:00:00Z' },
  });
  const codes = [
    'autocorrelated',
    'trial-limits',
    'no-variation',
    'unseasonal',
    'zero-durations',
    'common-follow-up',
    'x',
  ];
  const reasons = [
    'no-tolerance',
    'no-direction',
    'no-target',
    'too-few-periods',
    'too-few-incidents',
    'zero-baseline',
    'truncated-log',
  ] as const;
  const [first] = card.metrics;
  const cardOf = (change: Partial<Scorecard['metrics'][number]>) =>
    scorecardChart({ ...card, metrics: [{ ...first!, ...change }] }, { ...given, words });
  const later = [
    ...falling,
    ...tens([undefined, undefined, undefined, undefined, undefined, undefined, undefined, 3]).slice(-1),
  ];
  const charts = [
    trend({ signals: rules.map((rule) => signal(rule)), warnings: codes.map((code) => ({ code, message: '' })) }),
    trend({ signals: [signal('two-of-three', 'below'), ...rules.map((rule) => signal(rule))], neededForPower: 9 }),
    trend({ verdict: 'insufficient-data', reasons }, { unit: 'hours' }),
    trend({ verdict: 'worsening', ...target(true, 'consistently-met'), p: 1e-9 }, { unit: 'minutes', name: undefined }),
    trend(
      { verdict: 'flat', ...target(false, 'consistently-missed'), limits: { chart: 'p', center: 1, low: 0, high: 2 } },
      { unit: 'days' },
    ),
    trend(
      { verdict: 'inconclusive', ...target(true, null), tolerance: { relative: 0.1 }, reasons },
      { unit: 'count-per-month' },
    ),
    trend(target(false, null), { unit: null, direction: 'target' }),
    trend({ method: 'kendall-tau-b' }),
    trendChart(base, { metric: open, observations: later, words }),
    trendChart(verdictOf(open, []), { metric: open, observations: [], words }),
    scorecardChart(card, { ...given, words }),
    cardOf({ adjustedP: 1e-9 }),
    scorecardChart(
      { ...card, metrics: [], areas: card.areas.map((area) => ({ ...area, verdict: 'mixed', hasNoCore: true })) },
      { words },
    ),
  ];
  const told = charts.map((each) => JSON.stringify(each)).join('');
  const missing = Object.keys(words).filter((word) => !told.includes(`<${word}>`) && !told.includes(`&lt;${word}&gt;`));
  expect(missing).toEqual([]);
});

const metric = (change: object) => ({ ...card, metrics: [{ ...card.metrics[0], ...change }] });
it.each<[string, unknown, unknown, string, string]>([
  ['no scorecard', undefined, {}, 'invalid-argument', 'card'],
  ['no instant', { ...card, asOf: '2026' }, {}, 'invalid-argument', 'card/asOf'],
  ['a rate that is none', { ...card, falseDiscoveryRate: 5 }, {}, 'invalid-argument', 'card/falseDiscoveryRate'],
  ['no areas', { ...card, areas: null }, {}, 'invalid-argument', 'card/areas'],
  ['three areas', { ...card, areas: card.areas.slice(1) }, {}, 'invalid-argument', 'card/areas'],
  ['an area that is none', { ...card, areas: [{ area: 'x' }] }, {}, 'invalid-argument', 'card/areas/0/area'],
  ['no metrics', { ...card, metrics: null }, {}, 'invalid-argument', 'card/metrics'],
  [
    'more metrics than anybody draws',
    { ...card, metrics: Array(1001).fill(card.metrics[0]) },
    {},
    'invalid-argument',
    'card/metrics',
  ],
  ['a metric without id', metric({ metricId: 3 }), {}, 'invalid-argument', 'card/metrics/0/metricId'],
  ['a metric without name', metric({ name: 3 }), {}, 'invalid-argument', 'card/metrics/0/name'],
  ['a metric that may decide', metric({ core: 3 }), {}, 'invalid-argument', 'card/metrics/0/core'],
  ['a verdict that is none', metric({ verdict: 'x' }), {}, 'invalid-argument', 'card/metrics/0/verdict'],
  ['a p that is none', metric({ adjustedP: 3 }), {}, 'invalid-argument', 'card/metrics/0/adjustedP'],
  ['no trend', metric({ trend: null }), {}, 'invalid-argument', 'card/metrics/0/trend'],
  ['a unit that is none', card, { definitions: [{ id: 'x', unit: 'x' }] }, 'invalid-option', 'definitions/0/unit'],
  ['observations that are none', card, { observations: 3 }, 'invalid-argument', 'observations'],
  ['the public', card, { audience: 'public' }, 'invalid-option', 'audience'],
  ['an unknown option', card, { weights: {} }, 'unknown-option', 'options'],
])('refuses %s', (_, value, options, code, path) => {
  expect(() => scorecardChart(value as Scorecard, options as ScorecardChartOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
