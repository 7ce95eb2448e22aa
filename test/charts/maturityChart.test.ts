import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/charts/contrast.js';
import { standardMaturityRows } from '../../src/charts/maturity/model.js';
import type { MaturityChartOptions } from '../../src/charts/maturity/model.js';
import { maturityPalette } from '../../src/charts/maturity/palette.js';
import { maturityChart } from '../../src/charts/maturityChart.js';
import { toHtml } from '../../src/export/toHtml.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { assessMaturity } from '../../src/maturity/assessMaturity.js';
import { operationsMaturityModel, sammMaturityModel } from '../../src/maturity/index.js';
import type { MaturityAssessment } from '../../src/maturity/index.js';
import { larchReport } from '../export/larch.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { areasIn } from './costs.js';
import { six, sixBefore, sixModel, sixOf } from './maturities.js';

const chart = maturityChart(six, { model: sixModel, targetLevel: 3, before: sixBefore });
const { structure, texts } = xmlShape(chart.svg);
/** Where marks of a kind begin, the legend apart. */
const marksIn = (svg: string, name: string) =>
  [...svg.slice(0, svg.indexOf('cm-legend')).matchAll(/<path class="([\w-]+)" d="M(-?[\d.]+) (-?[\d.]+)/g)]
    .filter(([, own]) => own === name)
    .map(([, , x, y]) => [Number(x), Number(y)]);

describe('maturityChart', () => {
  it('is a figure for a client', () => {
    expect(Object.keys(chart)).toEqual(['kind', 'audience', 'svg', 'spec', 'table', 'summary']);
    expect([chart.kind, chart.audience]).toEqual(['maturity-chart', 'client']);
    expect(toHtml(larchReport, { audience: 'client', figures: [chart] })).toContain('Maturity: level 1 (Low)');
  });

  it('has a table with levels and scores of the whole and of each dimension, and nothing where nothing is known', () => {
    expect(chart.table).toEqual({
      caption: 'Maturity: level 1 (Low)',
      header: [
        ...[
          'Dimension',
          'Level',
          'Score',
          'Level if all evidence were fresh',
          'Target',
          'Level before',
          'Score before',
        ],
        ...['Criteria answered', 'Criteria that apply', 'Note'],
      ],
      rowHeaders: 1,
      rows: [
        ['The whole', 1, expect.closeTo(1.9, 12), 1, 3, 1, expect.closeTo((2 + 7 / 3 + 1 + 1 + 3) / 5, 12), 13, 20, ''],
        ['Alpha', 3, 3, 3, 3, 2, 2, 4, 4, ''],
        ['Beta', 2, expect.closeTo(7 / 3, 12), 2, 3, 2, expect.closeTo(7 / 3, 12), 4, 4, ''],
        ['Gamma', '', '', '', 3, '', '', 0, 4, 'nothing answered; counts as level 1'],
        ['Delta', 1, 1.5, 1, 3, '', '', 1, 4, 'few answered: the score may be higher'],
        ['Epsilon', '', '', '', 3, '', '', 0, 0, 'no criterion applies'],
        ['Zeta', 1, expect.closeTo(5 / 3, 12), 3, 3, 3, 3, 4, 4, ''],
      ],
      totals: [],
    });
  });

  it('says it in words: the mean with the lowest and the profile, and no score without its level', () => {
    expect(chart.summary).toBe(
      [
        'The whole: level 1 (Low); score 1.90 as the mean, which is not a level.',
        'Lowest: level 1 (Low) in Gamma, Delta, Zeta.',
        'Target level 3 (High): reached in 1 of 5 dimensions.',
        'Before, as of 2026-03-01 00:00 UTC: level 1, score 1.87.',
        'Alpha: level 3, score 3.00; 4 of 4 answered; before: level 2, score 2.00.',
        'Beta: level 2, score 2.33; 4 of 4 answered; before: level 2, score 2.33.',
        'Gamma: nothing answered; counts as level 1; before: nothing answered.',
        'Delta: level 1, score 1.50; 1 of 4 answered; few answered: the score may be higher; before: nothing answered.',
        'Epsilon: no criterion applies; before: no criterion applies.',
        'Zeta: level 1, score 1.67; 4 of 4 answered; level 3 if all evidence were fresh; before: level 3, score 3.00.',
        'As of 2026-06-01 00:00 UTC.',
      ].join(' '),
    );
    expect(JSON.stringify(chart)).not.toMatch(/best|worst|bad|poor|fail|recommend/i);
  });

  it('draws levels as boxes and scores as dots to scale, and neither where nothing is answered', () => {
    // By hand: 1 to 3 over 28 to 612, 292 a level; boxes are 22 wide, dots begin 5 and diamonds 8 before their middle.
    const rows = [0, 1, 2, 3, 4, 5].map((at) => at * 92);
    const [alpha, beta, , delta, , zeta] = rows.map((y) => y + 18);
    expect(areasIn(chart.svg, 'cm-level')).toEqual([
      { x: 601, y: alpha, width: 22 },
      { x: 309, y: beta, width: 22 },
      { x: 17, y: delta, width: 22 },
      { x: 17, y: zeta, width: 22 },
    ]);
    expect(areasIn(chart.svg, 'cm-fresh')).toEqual([{ x: 601, y: zeta, width: 22 }]);
    expect(marksIn(chart.svg, 'cm-score').map(([x]) => x)).toEqual([607, 412.33, 169, 217.67]);
    expect(marksIn(chart.svg, 'cm-before').map(([x]) => x)).toEqual([312, 409.33, 604]);
    expect(marksIn(chart.svg, 'cm-target').map(([x]) => x)).toEqual([611, 611, 611, 611, 611, 611]);
    // Open from the floor where nothing is answered, and from beyond the score of 1.5 where little is.
    const open = [...chart.svg.matchAll(/class="cm-unknown" d="M612 [\d.]+H([\d.]+)V/g)].map(([, x]) => Number(x));
    expect(open.slice(0, 2)).toEqual([28, 184]);
  });

  it('tells each row, the whole and the levels in words, and has a legend for what occurs', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'level 3 if all evidence were fresh; before: level 3, score 3.00',
        'nothing answered; counts as level 1',
        'The whole: level 1 (Low); score 1.90 as the mean, which is not a level.',
        'Level 2: Middle',
        'Level, and score (not a level)',
      ]),
    );
    expect(texts.slice(-9)).toEqual([
      ...['3', 'Level attained', 'Score (not a level)', '3', 'Level if all evidence were fresh', 'Score before'],
      ...['Target: level 3 (High)', '?', 'Few or no answers: how far it goes is open'],
    ]);
    const few = xmlShape(maturityChart(sixOf({ alpha: 'FFFF' }), { model: sixModel, most: 1 }).svg).texts;
    expect(few.slice(-3)).toEqual(['3', 'Level attained', 'Score (not a level)']);
  });

  it('has no size, no style, known elements only, a role, a name and what it says', () => {
    expect(structure[0]).toMatch(/ class=cm-maturity viewBox=0 0 640 \d+ role=img aria-labelledby=cm-maturity-1 /);
    expect(texts.slice(0, 2)).toEqual([chart.table.caption, chart.summary]);
    const names = new Set(structure.flatMap((each) => /^<(\w+)/.exec(each)?.[1] ?? []));
    expect([...names].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(chart.svg).not.toMatch(/style|script|href|on\w+=|NaN|undefined|Infinity/);
    expect(isOwnSvg(chart.svg)).toBe(true);
  });

  it('takes names of the operations model, and ids and numbers of one that it does not know', () => {
    const own = assessMaturity(operationsMaturityModel, [{ criterionId: 'own.accountable', rating: 'F' }], {
      asOf: '2026-06-01',
    });
    expect(maturityChart(own).table.rows.map(([name]) => name)).toEqual([
      'The whole',
      ...operationsMaturityModel.dimensions.map(({ name }) => name),
    ]);
    expect(maturityChart(own).table.caption).toBe('Maturity: level 1 (Reactive), few criteria answered');
    const bare = maturityChart(six);
    expect(bare.table.caption).toBe('Maturity: level 1');
    expect(bare.table.rows[1]?.[0]).toBe('alpha');
    expect(bare.svg).not.toContain('Level 1:');
  });

  it('draws twenty dimensions or as many as asked for, and counts the others', () => {
    expect(standardMaturityRows).toBe(20);
    const [first] = six.dimensions;
    const dimensions = Array.from({ length: 23 }, (_, at) => ({
      ...first,
      dimensionId: `d${at}`,
      level: at > 21 ? 2 : 3,
    }));
    const many = maturityChart({ ...six, dimensions } as MaturityAssessment);
    expect(many.svg.split('class="cm-dimension"')).toHaveLength(21);
    expect(many.table.rows).toHaveLength(24);
    expect(many.summary).toContain('Dimensions not drawn: 3; the lowest of them has level 2.');
    expect(xmlShape(many.svg).texts).toContain('Dimensions not drawn: 3; the lowest of them has level 2.');
    const thousands = Array.from({ length: 2000 }, (_, at) => dimensions[at % 23]);
    const most = maturityChart({ ...six, dimensions: thousands } as MaturityAssessment, { most: 1000 });
    expect(most.table.rows).toHaveLength(2001);
    expect(most.svg.split('class="cm-dimension"')).toHaveLength(1001);
    const { summary } = maturityChart(sixOf({ alpha: 'FFFF' }));
    expect(summary).toContain('Lowest: level 1 in beta, gamma, delta, epsilon, zeta.');
    const same = six.dimensions.map((each) => ({ ...each, level: 3 }));
    expect(maturityChart({ ...six, dimensions: [...same, ...same] }).summary).toContain(
      'gamma, delta, zeta and 5 more.',
    );
  });
});

describe('what is not known', () => {
  it('is no level and no bar where nothing at all is answered', () => {
    const { summary, svg, table } = maturityChart(sixOf({ alpha: '----' }), { model: sixModel });
    expect(table.caption).toBe('Maturity: nothing answered');
    expect(summary).toMatch(
      /^No criterion is answered: there is neither a level nor a score\. Alpha: nothing answered\./,
    );
    expect(summary).not.toMatch(/level 1|Lowest/);
    expect(svg).not.toMatch(/class="cm-(?:level|score|stem|fresh)"/);
    expect(svg.match(/class="cm-unknown"/g)).toHaveLength(7); // six, and the legend
    expect(table.rows.slice(1).map((row) => row.slice(1, 3))).toEqual(Array.from({ length: 6 }, () => ['', '']));
  });

  it('is told of the whole where few criteria are answered', () => {
    const few = sixOf({ alpha: 'FFFF' });
    expect(maturityChart(few).summary).toContain('Few criteria are answered (4 of 24): level and score may be higher.');
    expect(maturityChart(few, { audience: 'public' }).summary).toContain(
      'Few criteria are answered: level and score may be higher.',
    );
  });

  it('is nothing where no criterion applies, or there is no dimension', () => {
    const none = sixOf(Object.fromEntries(sixModel.dimensions.map(({ id }) => [id, 'xxxx'])));
    expect(maturityChart(none).summary).toMatch(/^The whole: no criterion applies\. alpha: no criterion applies\./);
    const empty = maturityChart({ ...none, dimensions: [] });
    expect(empty.summary).toContain('There are no dimensions.');
    expect(xmlShape(empty.svg).texts).toContain('There are no dimensions.');
  });

  it('is the level of a model that has scores only', () => {
    const samm = sammMaturityModel;
    const answers = samm.criteria.map(({ id }) => ({ criterionId: id, rating: samm.ratings[2]?.rating ?? '' }));
    const { summary, svg, table } = maturityChart(assessMaturity(samm, answers, { asOf: '2026-06-01' }), {
      model: samm,
      targetLevel: 2,
    });
    // 0.5 in each of three levels.
    expect(summary).toMatch(
      /^The whole: no level; score 1\.50 as the mean, which is not a level\. Lowest: score 1\.50 in /,
    );
    expect(summary).not.toContain('Target');
    expect(svg).not.toContain('cm-level');
    expect(xmlShape(svg).texts).toEqual(
      expect.arrayContaining(['Score (the model has no levels)', 'Target: score 2.00']),
    );
    expect([table.caption, table.header]).toEqual([
      'Maturity by dimension',
      ['Dimension', 'Score', 'Target', 'Criteria answered', 'Criteria that apply', 'Note'],
    ]);
    const derived = maturityChart({ ...six, ruleKind: 'continuous', level: null, derivedLevel: 1 });
    expect(derived.summary).toMatch(/^The whole: level 1 derived from the score; score 1\.90 as the mean/);
    expect(derived.table.header[1]).toBe('Level derived from the score');
  });
});

it('tells the service, and what fresh evidence would bring to the whole', () => {
  const fresh = { ...sixOf({ zeta: 'FFFF' }), serviceId: 'shop', level: 1, levelIfFresh: 3 };
  const { table, summary } = maturityChart(fresh, { model: sixModel });
  expect(table.caption).toMatch(/, service shop$/);
  expect(summary).toContain('If all evidence were fresh: level 3 (High).');
});

it('shows the public levels and scores only', () => {
  const shop = { ...six, serviceId: 'zqshop', levelIfFresh: 3 };
  const before = { ...sixBefore, serviceId: 'zqshop' };
  const shown = maturityChart(shop, { model: sixModel, targetLevel: 3, before, audience: 'public' });
  expect(shown).toEqual({
    ...maturityChart(
      {
        ...shop,
        levelIfFresh: 1,
        serviceId: null,
        dimensions: six.dimensions.map((each) => ({ ...each, levelIfFresh: each.level })),
      },
      { model: sixModel, audience: 'public' },
    ),
  });
  expect(shown.table.header).toEqual(['Dimension', 'Level', 'Score', 'Note']);
  expect(JSON.stringify(shown)).not.toMatch(/zqshop|fresh|[Bb]efore|Target|of 4 answered/);
  expect(shown.summary).toContain('Gamma: nothing answered; counts as level 1.');
  expect(() => toHtml(larchReport, { audience: 'public', figures: [chart] })).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  );
});

it('takes colors that can be told apart, or those of the caller', () => {
  for (const { fill, ink } of Object.values(maturityPalette.marks)) {
    if (fill === 'none') continue;
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    const isOutlined = chart.svg.includes(`stroke="currentColor" stroke-width="1" fill="${fill}"`);
    expect(isOutlined).toBe((contrast(fill, '#FFFFFF') ?? 0) < 3);
  }
  const marks = { ...maturityPalette.marks, score: { fill: 'none', ink: '#111111' } };
  const { svg, spec } = maturityChart(six, { palette: { marks, outline: '#595959' } });
  expect(svg).toContain('stroke="#595959" stroke-width="1" fill="none"');
  expect(JSON.stringify(spec)).toContain('"#111111"');
});

it('reads from right to left where asked to', () => {
  const { svg } = maturityChart(six, { model: sixModel, dir: 'rtl' });
  expect(svg).toContain('<text x="612" y="12" fill="currentColor">Alpha</text>');
});

it('is the same each time, survives JSON, takes JSON and changes nothing', () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  const [now, before, model] = [six, sixBefore, sixModel].map((each) => JSON.parse(JSON.stringify(each)) as unknown);
  [now, before, model].forEach(freeze);
  const options = Object.freeze({ model, targetLevel: 3, before }) as MaturityChartOptions;
  const again = maturityChart(now as MaturityAssessment, options);
  expect(JSON.stringify(again)).toBe(JSON.stringify(chart));
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
});

const dimension = (change: Readonly<Record<string, unknown>>) => ({
  ...six,
  dimensions: [{ ...six.dimensions[0], ...change }],
});
const coverage = { answered: 4, applicable: 4, rate: 1 };

it.each<[string, unknown, unknown, string, string]>([
  ['no assessment', undefined, {}, 'invalid-argument', 'assessment'],
  ['a model that is none', { ...six, modelId: 3 }, {}, 'invalid-argument', 'assessment/modelId'],
  ['a version that is none', { ...six, modelVersion: 3 }, {}, 'invalid-argument', 'assessment/modelVersion'],
  ['a service that is none', { ...six, serviceId: 3 }, {}, 'invalid-argument', 'assessment/serviceId'],
  ['a rule that is none', { ...six, ruleKind: 'x' }, {}, 'invalid-argument', 'assessment/ruleKind'],
  ['no instant', { ...six, asOf: '2026-06-01' }, {}, 'invalid-argument', 'assessment/asOf'],
  ['no dimensions', { ...six, dimensions: null }, {}, 'invalid-argument', 'assessment/dimensions'],
  ['no warnings', { ...six, warnings: null }, {}, 'invalid-argument', 'assessment/warnings'],
  ['a level out of the model', { ...six, level: 4 }, {}, 'invalid-argument', 'assessment/level'],
  ['a part of a level', dimension({ level: 1.5 }), {}, 'invalid-argument', 'assessment/dimensions/0/level'],
  [
    'a fresh level that is none',
    dimension({ levelIfFresh: 'x' }),
    {},
    'invalid-argument',
    'assessment/dimensions/0/levelIfFresh',
  ],
  [
    'a derived level that is none',
    dimension({ derivedLevel: 9 }),
    {},
    'invalid-argument',
    'assessment/dimensions/0/derivedLevel',
  ],
  ['a score that is none', dimension({ score: NaN }), {}, 'invalid-argument', 'assessment/dimensions/0/score'],
  ['answers without a score', dimension({ score: null }), {}, 'invalid-argument', 'assessment/dimensions/0/score'],
  [
    'a dimension without id',
    dimension({ dimensionId: 3 }),
    {},
    'invalid-argument',
    'assessment/dimensions/0/dimensionId',
  ],
  ['no levels', dimension({ levels: [] }), {}, 'invalid-argument', 'assessment/dimensions/0/levels'],
  [
    'levels with a hole',
    dimension({ levels: [{ level: 2 }, { level: 4 }] }),
    {},
    'invalid-argument',
    'assessment/dimensions/0/levels',
  ],
  [
    'other levels',
    { ...six, dimensions: [six.dimensions[0], { ...six.dimensions[1], levels: [{ level: 2 }] }] },
    {},
    'invalid-argument',
    'assessment/dimensions',
  ],
  ['no coverage', dimension({ coverage: null }), {}, 'invalid-argument', 'assessment/dimensions/0/coverage'],
  [
    'less than nothing answered',
    dimension({ coverage: { ...coverage, answered: -1 } }),
    {},
    'invalid-argument',
    'assessment/dimensions/0/coverage/answered',
  ],
  [
    'more answered than applies',
    dimension({ coverage: { ...coverage, answered: 5 } }),
    {},
    'invalid-argument',
    'assessment/dimensions/0/coverage/answered',
  ],
  ['an unknown option', six, { radar: true }, 'unknown-option', 'options'],
  ['a model of another name', six, { model: operationsMaturityModel }, 'invalid-option', 'model/id'],
  ['a model without levels', six, { model: { id: 'six', dimensions: [] } }, 'invalid-option', 'model/levels'],
  [
    'a dimension without name',
    six,
    { model: { ...sixModel, dimensions: [{ id: 'x' }] } },
    'invalid-option',
    'model/dimensions/0/name',
  ],
  ['a target out of the model', six, { targetLevel: 4 }, 'invalid-option', 'targetLevel'],
  ['a part of a target', six, { targetLevel: 1.5 }, 'invalid-option', 'targetLevel'],
  ['an earlier one that is none', six, { before: 3 }, 'invalid-argument', 'before'],
  ['an earlier one of another model', six, { before: { ...six, modelId: 'x' } }, 'invalid-option', 'before/modelId'],
  [
    'an earlier one of another version',
    six,
    { before: { ...six, modelVersion: 'x' } },
    'invalid-option',
    'before/modelVersion',
  ],
  ['an earlier one of a service', six, { before: { ...six, serviceId: 'x' } }, 'invalid-option', 'before/serviceId'],
  [
    'an earlier one of other levels',
    six,
    { before: dimension({ levels: [2, 3, 4].map((level) => ({ level })) }) },
    'invalid-option',
    'before/dimensions',
  ],
  ['no rows at most', six, { most: 0 }, 'invalid-option', 'most'],
  ['more rows than anybody draws', six, { most: 1001 }, 'invalid-option', 'most'],
  ['an audience that is none', six, { audience: 'x' }, 'invalid-option', 'audience'],
  ['an unknown text', six, { words: { x: 'x' } }, 'unknown-option', 'words'],
  ['no letter', six, { words: { unknownLetter: '' } }, 'invalid-option', 'words/unknownLetter'],
  ['another palette', six, { palette: { parts: {}, outline: '#000000' } }, 'unknown-option', 'palette'],
  ['a version of long ago', six, { vegaLite: 4 }, 'invalid-option', 'vegaLite'],
])('refuses %s', (_, assessment, options, code, path) => {
  expect(() => maturityChart(assessment as MaturityAssessment, options as MaturityChartOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
