import { describe, expect, it } from 'vitest';
import { coverageHeatmap } from '../../src/charts/coverageHeatmap.js';
import { coveragePalette } from '../../src/charts/palette.js';
import type { CoverageHeatmapOptions } from '../../src/charts/model.js';
import type { TypicalWeek } from '../../src/coverage/pattern/typicalWeekModel.js';
import { englishChartWords } from '../../src/charts/words.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { by, hourOf, partyRoles, small, weekOf } from './weeks.js';

const options = { partyRoles } as const;
const chart = coverageHeatmap(small, options);
const rowsOf = ({ spec }: { readonly spec: typeof chart.spec }) =>
  (spec['data'] as { readonly values: readonly Record<string, string | number | null>[] }).values;
const states = (week: TypicalWeek, more: CoverageHeatmapOptions = {}) =>
  rowsOf(coverageHeatmap(week, { ...options, ...more })).map(({ state }) => String(state).slice(2));

describe('coverageHeatmap', () => {
  it('is a figure for a client', () => {
    expect(Object.keys(chart)).toEqual(['kind', 'audience', 'svg', 'spec', 'table', 'summary']);
    expect([chart.kind, chart.audience]).toEqual(['coverage-heatmap', 'client']);
  });

  it('tells what each hour is', () => {
    expect(states(small).slice(0, 8)).toEqual([
      'Internal team',
      'Provider',
      'Internal team and provider',
      'Covered, not known by whom',
      'Required, nobody there',
      'Not required, nobody there',
      'Not required, nobody there',
      'Not in the range',
    ]);
    expect(
      rowsOf(chart)
        .map(({ letter }) => letter)
        .slice(0, 8)
        .join(''),
    ).toBe('IpBCG··_');
  });

  it.each<[string, TypicalWeek, CoverageHeatmapOptions, string]>([
    ['a gap only from a share on', weekOf({ 0: hourOf(100, [by(51, 'us')], [100, 49]) }), {}, 'Internal team'],
    ['a gap from that share', weekOf({ 0: hourOf(100, [by(50, 'us')], [100, 50]) }), {}, 'Required, nobody there'],
    [
      'a share of the caller',
      weekOf({ 0: hourOf(100, [by(90, 'us')], [100, 10]) }),
      { gapShare: 0.1 },
      'Required, nobody there',
    ],
    ['a gap in the little that is required', weekOf({ 0: hourOf(100, [], [10, 10]) }), {}, 'Required, nobody there'],
    [
      'covered where the little that is required is',
      weekOf({ 0: hourOf(100, [by(10, 'us')], [10, 0]) }),
      {},
      'Internal team',
    ],
    ['covered without a need', weekOf({ 0: hourOf(100, [by(50, 'us')], [0, 0]) }), {}, 'Internal team'],
    [
      'both before one in a tie',
      weekOf({ 0: hourOf(100, [by(50, 'us'), by(50, 'us', 'msp')], [0, 0]) }),
      {},
      'Internal team and provider',
    ],
    [
      'internal before provider in a tie',
      weekOf({ 0: hourOf(100, [by(50, 'msp'), by(50, 'us')], [0, 0]) }),
      {},
      'Internal team',
    ],
    [
      'the one whose party is known',
      weekOf({ 0: hourOf(100, [by(50, 'other'), by(50, 'msp')], [0, 0]) }),
      {},
      'Provider',
    ],
    [
      'a known party beside an unknown one',
      weekOf({ 0: hourOf(100, [by(100, 'other', 'msp')], [0, 0]) }),
      {},
      'Provider',
    ],
    [
      'teams',
      weekOf({ 0: hourOf(100, [{ partyIds: [], teamIds: ['noc'], minutes: 100 }], [0, 0]) }),
      { teamRoles: { noc: 'provider' } },
      'Provider',
    ],
    [
      'a name of the language that is no party',
      weekOf({ 0: hourOf(100, [by(100, 'constructor')], [0, 0]) }),
      {},
      'Covered, not known by whom',
    ],
    [
      'nobody where needs are not known',
      weekOf({ 0: hourOf(100, [], [null, null]) }, false),
      {},
      'Nobody there, not known whether required',
    ],
    [
      'cover where needs are not known',
      weekOf({ 0: hourOf(100, [by(60, 'us')], [null, null]) }, false),
      {},
      'Internal team',
    ],
  ])('sees %s', (_, week, more, state) => {
    expect(states(week, more)[0]).toBe(state);
  });

  it('has a table with the same minutes, which add up', () => {
    const { header, rows, totals, caption, rowHeaders } = chart.table;
    expect(caption).toBe('Coverage by hour of the week, Europe/London');
    expect(header.slice(rowHeaders)).toEqual([
      'State',
      'Minutes',
      'Internal team',
      'Provider',
      'Internal team and provider',
      'Covered, not known by whom',
      'Required, nobody there',
      'Nobody there, not required',
      'Required',
    ]);
    expect(rows).toHaveLength(168);
    expect(rows[1]).toEqual(['Mon', '01:00', 'Provider', 240, 0, 180, 0, 0, 60, 0, 240]);
    // Eight hours of 240 minutes; by hand: 240 + 120 + 120 + 60 internal, 180 provider, 120 both, 240 others,
    // 60 + 120 + 240 uncovered, 240 + 180 idle, six hours required.
    expect(totals).toEqual(['Total', '', '', 1920, 540, 180, 120, 240, 420, 420, 1440]);
    for (const row of rows) {
      const [minutes = 0, ...parts] = row.slice(3).map(Number);
      expect(parts.slice(0, 6).reduce((sum, part) => sum + part, 0)).toBe(minutes);
    }
    for (let column = 3; column < header.length; column++)
      expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(totals[column]);
  });

  it('shows in its data what its table has', () => {
    const keys = ['minutes', 'internal', 'provider', 'both', 'unassigned', 'uncovered', 'idle', 'required'] as const;
    expect(rowsOf(chart).map((row) => keys.map((key) => row[key]))).toEqual(
      chart.table.rows.map((row) => row.slice(3)),
    );
  });

  it('says the worst first', () => {
    // 420 of 1440 are 29.2 %; of 1920 minutes 540 are 28.1 %, 180 are 9.4 %, 120 are 6.25 %, 240 are 12.5 %.
    expect(chart.summary).toBe(
      'Nobody is there in 420 of 1440 required minutes (29.2 %), most of them on Tue (240), Mon (180). Of all minutes, 28.1 % are covered by the internal team, 9.4 % by the provider, 6.3 % by both, 12.5 % by others.',
    );
  });

  it.each<[string, TypicalWeek, string]>([
    [
      'nothing is missing',
      weekOf({ 0: hourOf(60, [by(60, 'us')], [60, 0]) }),
      'Somebody is there in all of the 60 required minutes. Of all minutes, 100 % are covered by the internal team, 0 % by the provider, 0 % by both.',
    ],
    [
      'nothing is required',
      weekOf({ 0: hourOf(60, [], [0, 0]) }),
      'No hour is required. Of all minutes, 0 % are covered by the internal team, 0 % by the provider, 0 % by both.',
    ],
    [
      'needs are not known',
      weekOf({ 0: hourOf(60, [by(59.5, 'us')], [null, null]) }, false),
      'Not known which hours are required; nobody is there in 0.5 of 60 minutes. Of all minutes, 99.2 % are covered by the internal team, 0 % by the provider, 0 % by both.',
    ],
    [
      'almost nothing is missing',
      weekOf({ 0: hourOf(100_000, [by(99_999, 'us')], [100_000, 1]) }),
      'Nobody is there in 1 of 100000 required minutes (0.1 %), most of them on Mon (1). Of all minutes, 99.9 % are covered by the internal team, 0 % by the provider, 0 % by both.',
    ],
  ])('says that %s', (_, week, summary) => {
    expect(coverageHeatmap(week, options).summary).toBe(summary);
  });

  it('leaves columns of needs out where these are not known', () => {
    const { header, rows, totals } = coverageHeatmap(weekOf({ 0: hourOf(60, [], [null, null]) }, false), options).table;
    expect(header.slice(7)).toEqual(['Covered, not known by whom', 'Nobody there']);
    expect([rows[0]?.slice(3), totals.slice(3)]).toEqual([
      [60, 0, 0, 0, 0, 60],
      [60, 0, 0, 0, 0, 60],
    ]);
  });
});

describe('the drawing', () => {
  // Drawn by hand: names of days take 3 * 9 + 8 units, hours 24 each, rows begin at 16.
  const monday = [
    '<rect class="cm-internal" x="35" y="16" width="23" height="23" fill="#0072B2"/><text x="46.5" y="32" fill="#FFFFFF">I</text>',
    '<rect class="cm-provider" x="59.5" y="16.5" width="22" height="22" stroke="currentColor" stroke-width="1" fill="#56B4E9"/>',
    '<path class="cm-partly" d="M74 17h7v7z" fill="#D55E00" stroke="#000000"/><text x="70.5" y="32" fill="#000000">p</text>',
    '<rect class="cm-both" x="83" y="16" width="23" height="23" fill="#009E73"/><text x="94.5" y="32" fill="#000000">B</text>',
    '<rect class="cm-unassigned" x="107.5" y="16.5" width="22" height="22" stroke="currentColor" stroke-width="1" fill="#E69F00"/>',
    '<text x="118.5" y="32" fill="#000000">C</text>',
    '<rect class="cm-gap" x="131" y="16" width="23" height="23" fill="#D55E00"/><text x="142.5" y="32" fill="#000000">G</text>',
    '<text x="166.5" y="32" fill="currentColor">·</text>',
  ].join('');

  it('has a cell with a letter for each hour', () => {
    expect(chart.svg).toContain(`<g class="cm-cells">${monday}`);
    expect(chart.svg).toContain('<rect class="cm-gap" x="35" y="40" width="23" height="23" fill="#D55E00"/>');
    const cells = chart.svg.slice(chart.svg.indexOf('cm-cells'), chart.svg.indexOf('cm-legend'));
    expect(cells.match(/<text /g)).toHaveLength(168);
  });

  it('has no size, but a role, a name and what it says', () => {
    const { structure, texts } = xmlShape(chart.svg);
    // Rows end at 16 + 7 * 24, the legend has eight lines of 25: seven states and the marked corner.
    expect(structure[0]).toBe(
      '<svg xmlns=http://www.w3.org/2000/svg class=cm-heatmap viewBox=0 0 611 392 role=img aria-labelledby=cm-heatmap-1 cm-heatmap-2 direction=ltr font-family=sans-serif font-size=12 text-anchor=middle>',
    );
    expect(structure).toContain('<title id=cm-heatmap-1>');
    expect(structure).toContain('<desc id=cm-heatmap-2>');
    expect(texts.slice(0, 2)).toEqual(['Coverage by hour of the week, Europe/London', chart.summary]);
    expect(texts.slice(-16)).toEqual([
      ...['I', 'Internal team', 'P', 'Provider', 'B', 'Internal team and provider', 'C', 'Covered, not known by whom'],
      ...['G', 'Required, nobody there', '·', 'Not required, nobody there', '_', 'Not in the range'],
      ...['p', 'Small letter, marked corner: nobody there in part of the required time'],
    ]);
  });

  it('has known elements and attributes only', () => {
    const names = new Set(xmlShape(chart.svg).structure.flatMap((each) => /^<(\w+)/.exec(each)?.[1] ?? []));
    expect([...names].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(chart.svg).not.toMatch(/style|script|href|on\w+=|NaN|undefined|Infinity/);
  });

  it('takes ids, language and direction of the page', () => {
    const { svg } = coverageHeatmap(small, { ...options, idPrefix: 'a-b_1', lang: 'ar', dir: 'rtl' });
    expect(svg).toContain('aria-labelledby="a-b_1-1 a-b_1-2" lang="ar" direction="rtl"');
    expect(svg).toContain('<g class="cm-days" fill="currentColor" text-anchor="start">');
  });

  it('takes colors of the caller, and outlines what the background swallows', () => {
    const states = { ...coveragePalette.states, internal: { fill: '#111111', ink: '#FFFFFF' } };
    const palette = { outline: '#FFFFFF', states: { ...states, gap: { fill: 'var(--cm-gap)', ink: 'currentColor' } } };
    const { svg, spec } = coverageHeatmap(small, { ...options, palette, background: '#000000' });
    expect(svg).toContain('y="16.5" width="22" height="22" stroke="#FFFFFF" stroke-width="1" fill="#111111"/>');
    expect(svg).toContain('y="40.5" width="22" height="22" stroke="#FFFFFF" stroke-width="1" fill="var(--cm-gap)"/>');
    expect(svg).toContain('<rect class="cm-provider" x="59" y="16" width="23" height="23" fill="#56B4E9"/>');
    expect(JSON.stringify(spec)).not.toContain('var(');
  });
});

describe('options', () => {
  it('begin the week where the caller does, and name its days', () => {
    const { table, svg } = coverageHeatmap(small, {
      ...options,
      weekStart: 'sun',
      words: { sun: 'dim.', mon: 'lun.' },
    });
    expect([table.rows[0]?.[0], table.rows[24]?.slice(0, 3), table.rows[167]?.[0]]).toEqual([
      'dim.',
      ['lun.', '00:00', 'Internal team'],
      'Sat',
    ]);
    expect(xmlShape(svg).texts.slice(26, 28)).toEqual(['dim.', 'lun.']);
  });

  it('name the two sides, but not for the public', () => {
    const names = { internal: 'Larch IT', provider: 'Acme' };
    expect(states(small, { names }).slice(0, 2)).toEqual(['Internal team (Larch IT)', 'Provider (Acme)']);
    const shown = coverageHeatmap(small, { ...options, names, audience: 'public' });
    expect(shown.audience).toBe('public');
    expect(JSON.stringify(shown)).not.toMatch(/Larch|Acme/);
  });

  it('name the chart and the version of Vega-Lite', () => {
    const { table, spec, svg } = coverageHeatmap(small, { ...options, title: 'Hours', vegaLite: 6 });
    expect([table.caption, spec['$schema'], spec['title']]).toEqual([
      'Hours',
      'https://vega.github.io/schema/vega-lite/v6.json',
      { text: ['Hours'] },
    ]);
    expect(xmlShape(svg).texts[0]).toBe('Hours');
    expect(chart.spec['$schema']).toBe('https://vega.github.io/schema/vega-lite/v5.json');
  });
});

it('uses every text of its table, each in some chart', () => {
  const texts = Object.keys(englishChartWords).filter((word) => !/Letter$|Partly$/.test(word));
  const words = Object.fromEntries(texts.map((word) => [word, `<${word}> {role} {days} {state}`]));
  const weeks = [
    small,
    weekOf({ 0: hourOf(60, [], [0, 0]) }),
    weekOf({ 0: hourOf(60, [by(60, 'us')], [60, 0]) }),
    weekOf({ 0: hourOf(60, [], [null, null]) }, false),
  ];
  const names = { internal: 'x' };
  const told = weeks.map((week) => JSON.stringify(coverageHeatmap(week, { ...options, words, names }))).join('');
  expect(texts.filter((word) => !told.includes(`<${word}>`))).toEqual([]);
});

it('never shows ids of parties and teams', () => {
  const present = [{ partyIds: ['zqparty', 'us'], teamIds: ['zqteam'], minutes: 60 }];
  const week = weekOf({ 0: { minutes: 60, present, requiredMinutes: 0, uncoveredMinutes: 0 } });
  for (const audience of ['internal', 'client', 'public'] as const)
    expect(
      JSON.stringify(coverageHeatmap(week, { ...options, audience, teamRoles: { zqteam: 'provider' } })),
    ).not.toMatch(/zq/);
});

it('is the same each time, survives JSON, takes JSON and changes nothing', () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  const frozen = structuredClone(small);
  freeze(frozen);
  const again = coverageHeatmap(frozen, Object.freeze({ ...options }));
  expect(again).toEqual(chart);
  expect(JSON.stringify(again)).toBe(JSON.stringify(chart));
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  expect(coverageHeatmap(JSON.parse(JSON.stringify(small)) as TypicalWeek, options)).toEqual(chart);
});

const hours = (at: number, change: unknown) => ({
  ...small,
  hours: small.hours.map((hour, place) => (place === at ? change : hour)),
});
const hour = (change: Readonly<Record<string, unknown>>) => hours(0, { ...small.hours[0], ...change });
const palette = (change: unknown) => ({
  palette: { ...coveragePalette, states: { ...coveragePalette.states, gap: change } },
});

it.each<[string, unknown, unknown, string, string]>([
  ['no week', undefined, {}, 'invalid-argument', 'week'],
  ['a zone that is no text', { ...small, zone: 3 }, {}, 'invalid-argument', 'week/zone'],
  ['half a week', { ...small, hours: small.hours.slice(84) }, {}, 'invalid-argument', 'week/hours'],
  ['an hour that is none', hours(3, null), {}, 'invalid-argument', 'week/hours/3'],
  ['an hour in the wrong place', hours(3, small.hours[4]), {}, 'invalid-argument', 'week/hours/3'],
  ['minutes that are a text', hour({ minutes: '240' }), {}, 'invalid-argument', 'week/hours/0/minutes'],
  ['minutes below 0', hour({ minutes: -1 }), {}, 'invalid-argument', 'week/hours/0/minutes'],
  ['minutes without end', hour({ minutes: Infinity }), {}, 'invalid-argument', 'week/hours/0/minutes'],
  ['more than the hour has', hour({ minutes: 239 }), {}, 'invalid-argument', 'week/hours/0'],
  [
    'more uncovered than required',
    hour({ requiredMinutes: 10, uncoveredMinutes: 20, present: [] }),
    {},
    'invalid-argument',
    'week/hours/0',
  ],
  ['more required than there is', hour({ requiredMinutes: 250 }), {}, 'invalid-argument', 'week/hours/0'],
  [
    'needs that are known now and then',
    hours(5, { ...small.hours[5], requiredMinutes: null }),
    {},
    'invalid-argument',
    'week/hours/5/requiredMinutes',
  ],
  ['nobody listed', hour({ present: null }), {}, 'invalid-argument', 'week/hours/0/present'],
  ['somebody who is none', hour({ present: [3] }), {}, 'invalid-argument', 'week/hours/0/present/0'],
  [
    'ids that are no texts',
    hour({ present: [{ partyIds: [3], teamIds: [], minutes: 1 }] }),
    {},
    'invalid-argument',
    'week/hours/0/present/0',
  ],
  [
    'minutes of somebody that are none',
    hour({ present: [by(NaN, 'us')] }),
    {},
    'invalid-argument',
    'week/hours/0/present/0/minutes',
  ],
  ['an unknown option', small, { color: 'red' }, 'unknown-option', 'options'],
  ['a role that does not exist', small, { partyRoles: { us: 'boss' } }, 'invalid-option', 'partyRoles'],
  ['roles of teams that are none', small, { teamRoles: null }, 'invalid-option', 'teamRoles'],
  ['a name of another role', small, { names: { both: 'x' } }, 'unknown-option', 'names'],
  ['a name that is no text', small, { names: { internal: 3 } }, 'invalid-option', 'names'],
  ['a share of nothing', small, { gapShare: 0 }, 'invalid-option', 'gapShare'],
  ['a share above all', small, { gapShare: 1.1 }, 'invalid-option', 'gapShare'],
  ['a day that does not exist', small, { weekStart: 'monday' }, 'invalid-option', 'weekStart'],
  ['a text that nobody knows', small, { words: { hello: 'x' } }, 'unknown-option', 'words'],
  ['a text that is none', small, { words: { mon: 1 } }, 'invalid-option', 'words'],
  ['two letters for one', small, { words: { gapLetter: 'GG' } }, 'invalid-option', 'words/gapLetter'],
  ['no letter', small, { words: { gapLetter: '\u0007' } }, 'invalid-option', 'words/gapLetter'],
  ['an audience that does not exist', small, { audience: 'boss' }, 'invalid-option', 'audience'],
  ['a title that is no text', small, { title: 3 }, 'invalid-option', 'title'],
  ['half a palette', small, palette(undefined), 'invalid-argument', 'palette/states/gap'],
  [
    'a state that does not exist',
    small,
    { palette: { ...coveragePalette, states: { ...coveragePalette.states, x: {} } } },
    'unknown-option',
    'palette/states',
  ],
  ['a color by name', small, palette({ fill: 'red', ink: '#000000' }), 'invalid-option', 'palette/states/gap/fill'],
  [
    'a color from elsewhere',
    small,
    palette({ fill: 'url(https://example.com)', ink: '#000000' }),
    'invalid-option',
    'palette/states/gap/fill',
  ],
  [
    'a color that breaks out',
    small,
    palette({ fill: '#D55E00', ink: '#000000" onload="x' }),
    'invalid-option',
    'palette/states/gap/ink',
  ],
  [
    'a letter without a color',
    small,
    palette({ fill: '#D55E00', ink: 'none' }),
    'invalid-option',
    'palette/states/gap/ink',
  ],
  [
    'an outline that is none',
    small,
    { palette: { ...coveragePalette, outline: 'none' } },
    'invalid-option',
    'palette/outline',
  ],
  ['a background by name', small, { background: 'white' }, 'invalid-option', 'background'],
  ['a prefix that breaks out', small, { idPrefix: 'a" onload="x' }, 'invalid-option', 'idPrefix'],
  ['a prefix that begins with a digit', small, { idPrefix: '1a' }, 'invalid-option', 'idPrefix'],
  ['a long prefix', small, { idPrefix: 'a'.repeat(65) }, 'invalid-option', 'idPrefix'],
  ['a language that is none', small, { lang: 'en"' }, 'invalid-option', 'lang'],
  ['a direction that is none', small, { dir: 'up' }, 'invalid-option', 'dir'],
  ['a version of long ago', small, { vegaLite: 4 }, 'invalid-option', 'vegaLite'],
])('refuses %s', (_, week, more, code, path) => {
  expect(() => coverageHeatmap(week as TypicalWeek, more as CoverageHeatmapOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
