import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/charts/contrast.js';
import { standardHandoffParties } from '../../src/charts/handoff/model.js';
import type { HandoffChartOptions } from '../../src/charts/handoff/model.js';
import { handoffPalette } from '../../src/charts/handoff/palette.js';
import { handoffChart } from '../../src/charts/handoffChart.js';
import { toHtml } from '../../src/export/toHtml.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { handoffs } from '../../src/metrics/index.js';
import type { Handoffs } from '../../src/metrics/index.js';
import { larchReport } from '../export/larch.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { areasIn } from './costs.js';
import { circleOf, crossing, heldOf, reportOf, three, threeNames, threeRoles } from './handoffs.js';

const names = { partyNames: threeNames, partyRoles: threeRoles };
const chart = handoffChart(three, names);
const { structure, texts } = xmlShape(chart.svg);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const holdersOf = ({ table }: ReturnType<typeof handoffChart>) =>
  table.rows.filter(([, what]) => what === 'Held by it').map(([name]) => name);
/** Bars as numbers to two decimals. */
const barsIn = (svg: string, name: string) =>
  areasIn(svg, name).map(({ x, y, width }) => [x, y, width].map((each) => Math.round(each * 100) / 100));

describe('handoffChart', () => {
  it('is a figure for a client or those who run the operation, and for no public page', () => {
    expect(Object.keys(chart)).toEqual(['kind', 'audience', 'svg', 'spec', 'table', 'summary']);
    expect([chart.kind, chart.audience]).toEqual(['handoff-chart', 'client']);
    expect(handoffChart(three, { audience: 'internal' }).audience).toBe('internal');
    expect(toHtml(larchReport, { audience: 'client', figures: [chart] })).toContain('Northline');
    expect(() => toHtml(larchReport, { audience: 'public', figures: [chart] })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'figures/0/audience' }),
    );
  });

  it('has a table with every holder, followed by the parties that it passed tickets to', () => {
    expect(chart.table).toEqual({
      caption: 'How tickets passed between parties, and who held them',
      header: [
        ...['Who', 'Held, or passed to', 'Times passed', 'Hours held', 'Share of the hours'],
        ...['Hours within its own hours', 'Tickets', 'Median hours', 'First to have it', 'Had it when solved', 'Note'],
      ],
      rowHeaders: 2,
      rows: [
        ['Own IT (internal team)', 'Held by it', '', 60, 0.6, 40, 14, 4, 15, 10, ''],
        ['Own IT (internal team)', 'To Acme', 9, '', '', '', '', '', '', '', ''],
        ['Acme (provider)', 'Held by it', '', 30, 0.3, 30, 8, '', 4, 5, 'too few have ended'],
        ['Acme (provider)', 'To Own IT', 7, '', '', '', '', '', '', '', ''],
        ['Acme (provider)', 'To Northline', 2, '', '', '', '', '', '', '', ''],
        ['Northline (provider)', 'Held by it', '', 5, 0.05, '', 2, '', 0, 1, '2 of 5 needed'],
        ['Northline (provider)', 'To Acme', 1, '', '', '', '', '', '', '', ''],
        ['Before the first assignment', 'Held by it', '', 4, 0.04, '', 6, 0.5, '', '', ''],
        ['Groups of no known party', 'Held by it', '', 1, 0.01, '', 1, 1, '', '', ''],
      ],
      totals: ['Total', '', 19, 100, 1, '', '', '', 19, 16, ''],
    });
  });

  it('says it in words, and accuses nobody', () => {
    expect(plain(chart.summary)).toBe(
      [
        'Times passed from party to party: 19.',
        'Between them: Own IT to Acme 9, back 7; Acme to Northline 2, back 1.',
        'Time held, 100 h in all: Own IT (internal team): 60 h (60 %), within its own hours 40 h, n = 14 tickets, median 4 h;',
        'Acme (provider): 30 h (30 %), within its own hours 30 h, n = 8 tickets, median not known (too few have ended);',
        'Northline (provider): 5 h (5 %), n = 2 tickets, median not known (2 of 5 needed);',
        'Before the first assignment: 4 h (4 %), n = 6 tickets, median 0.5 h;',
        'Groups of no known party: 1 h (1 %), n = 1 tickets, median 1 h.',
        'From internal team to provider: 9. From provider to internal team: 7. From provider to provider: 3.',
        'Passed on and straight back: 6, in 5 of 20 tickets. Tickets that came back to a party: 5.',
        'Changes of group: 25, 1.25 a ticket; straight back: 8.',
        'Solved by one group alone: 50 % (95 % interval: 28 % to 72 %), n = 16.',
        'Tickets counted: 20 of 24. Left out, canceled: 1. Left out, never assigned: 3.',
        'Groups of no known party held tickets: their time stands apart. As of 2026-04-01.',
      ].join(' '),
    );
    expect(JSON.stringify(chart)).not.toMatch(/blame|fault|slow|late|delay|culprit|bounce|dump|worst|best|fail|bad/i);
  });

  it('draws what passed as a matrix, and time as bars beside it', () => {
    // By hand: three columns of 52 from 10 on; in a cell 44 units are 9 times. Bars from 10 + 156 + 18 = 184 on, 60 hours on 225 units.
    expect(barsIn(chart.svg, 'cm-crossing')).toEqual([
      [66, 66, 44],
      [14, 132, 34.22],
      [118, 132, 9.78],
      [66, 198, 4.89],
    ]);
    expect(barsIn(chart.svg, 'cm-internal')).toEqual([[184, 56, 225]]);
    expect(barsIn(chart.svg, 'cm-provider')).toEqual([
      [184, 122, 112.5],
      [184, 188, 18.75],
    ]);
    expect(barsIn(chart.svg, 'cm-unassigned')).toEqual([[184, 254, 15]]);
    expect(barsIn(chart.svg, 'cm-unmapped')).toEqual([[184, 320, 3.75]]);
    // Their own hours: 40 on 150 units, 30 on 112.5, above and below the bar.
    expect(chart.svg.match(/class="cm-own" d="[^"]*"/g)?.slice(0, 2)).toEqual([
      'class="cm-own" d="M334 54v16"',
      'class="cm-own" d="M296.5 120v16"',
    ]);
    expect(chart.svg.split('class="cm-same"')).toHaveLength(4);
  });

  it('tells numbers and letters beside what is drawn', () => {
    expect(texts.slice(2, 14).map(plain)).toEqual([
      ...['→ A', '→ B', '→ C', 'Time held, all hours'],
      ...['A', 'Own IT (internal team)', '9', '0', '60 h (60 %)', 'A', 'n = 14 tickets, median 4 h', 'B'],
    ]);
    expect(texts).toEqual(
      expect.arrayContaining(['–', 'Before the first assignment', '?', 'Groups of no known party']),
    );
    expect(structure.filter((each) => each.startsWith('<g ')).map((each) => /class=([\w-]+)/.exec(each)?.[1])).toEqual([
      ...['cm-axis', 'cm-holder', 'cm-holder', 'cm-holder', 'cm-holder', 'cm-holder', 'cm-legend', 'cm-notes'],
    ]);
    const legend = texts.slice(texts.indexOf('Times passed, from the row to the column (→)'));
    expect(legend.slice(0, 5)).toEqual([
      'Times passed, from the row to the column (→)',
      'Time held: internal team',
      'Time held: provider',
      'Of it within its own hours, without pauses',
      'Times passed from party to party: 19.',
    ]);
  });

  it('has no size, no style, known elements only, a role, a name and what it says', () => {
    expect(structure[0]).toMatch(/ class=cm-handoffs viewBox=0 0 420 \d+ role=img aria-labelledby=cm-handoffs-1 /);
    expect(texts.slice(0, 2)).toEqual([chart.table.caption, chart.summary]);
    const elements = new Set(structure.flatMap((each) => /^<(\w+)/.exec(each)?.[1] ?? []));
    expect([...elements].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(chart.svg).not.toMatch(/style|script|href|on\w+=|NaN|undefined|Infinity/);
    expect(isOwnSvg(chart.svg)).toBe(true);
  });

  it('takes what the calculation gives', () => {
    // By hand: a: us 1 h, msp 3 h, us 1 h; b: nobody 1 h, msp 2 h.
    const to = (hour: number, partyId: string) => ({ at: `2026-03-02T${hour}:00Z`, partyId, group: partyId });
    const ticket = { openedAt: '2026-03-02T09:00Z', resolvedAt: '2026-03-02T14:00Z' };
    const a = {
      ...ticket,
      id: 'a',
      assignments: [to(10, 'msp'), to(13, 'us'), { ...to(10, 'us'), at: ticket.openedAt }],
    };
    const b = { ...ticket, id: 'b', resolvedAt: '2026-03-02T12:00Z', assignments: [to(10, 'msp')] };
    const { table, summary } = handoffChart(handoffs([a, b], { asOf: '2026-04-01' }));
    expect(table.rows.map((row) => row.slice(0, 4))).toEqual([
      ['msp', 'Held by it', '', 5],
      ['msp', 'To us', 1, ''],
      ['us', 'Held by it', '', 2],
      ['us', 'To msp', 1, ''],
      ['Before the first assignment', 'Held by it', '', 1],
    ]);
    expect(table.header).not.toContain('Hours within its own hours');
    expect(summary).toContain('Passed on and straight back: 1, in 1 of 2 tickets.');
  });
});

describe('order and rest', () => {
  it('has most hours first, then times passed, then ids by code units', () => {
    const held = ['b', 'a', 'Z', 'c', 'd'].map((id) => heldOf(id, [id === 'd' ? 6 : 1, 10]));
    const report = reportOf({ held, crossings: [crossing('c', 'd', 2)] });
    expect(holdersOf(handoffChart(report))).toEqual(['d', 'c', 'Z', 'a', 'b']);
    expect(JSON.stringify(handoffChart({ ...report, held: [...held].reverse() }))).toBe(
      JSON.stringify(handoffChart(report)),
    );
  });

  it('draws the parties beyond the most as one that says how many they are', () => {
    // By hand: of five, holding 5, 4, 3, 2 and 1 of 15 hours, three are drawn: two of them, and 3 + 2 + 1 hours.
    const { svg, table, summary } = handoffChart(circleOf(5), { most: 3 });
    const shown = xmlShape(svg).texts.map(plain);
    expect(shown).toEqual(expect.arrayContaining(['→ +', '+', 'Other parties: 3', '6 h (40 %)']));
    expect(shown).toContain('Each of them is in the table');
    // The rest passes 2 times among itself and once to the first, which passes to the second, and that to the rest: bars of 22, 44 and 22.
    expect(barsIn(svg, 'cm-crossing')).toEqual([
      [66, 66, 22],
      [118, 132, 22],
      [14, 198, 22],
      [118, 198, 44],
    ]);
    expect(holdersOf({ table } as ReturnType<typeof handoffChart>)).toHaveLength(5);
    expect(table.totals[2]).toBe(5);
    expect(summary).toContain('Other parties: 3: 6 h (40 %), Each of them is in the table');
  });

  it('never draws a rest of one', () => {
    expect(standardHandoffParties).toBe(8);
    expect(handoffChart(circleOf(8)).svg).not.toContain('Other parties');
    expect(handoffChart(circleOf(9)).svg).toContain('>Other parties: 2<');
    expect(handoffChart(circleOf(9), { most: 9 }).svg).not.toContain('Other parties');
  });

  it('adds hours of their own only where all of the rest have them', () => {
    const own = (hours: readonly (number | null)[]) =>
      handoffChart(
        { ...circleOf(4), held: circleOf(4).held.map((each, at) => ({ ...each, ownHours: hours[at] ?? null })) },
        { most: 2 },
      ).summary;
    expect(own([1, 1, 1, 1])).toContain('Other parties: 3: 6 h (60 %), within its own hours 3 h');
    expect(own([1, 1, null, 1])).not.toContain('Other parties: 3: 6 h (60 %), within');
  });

  it('tells five pairs and counts the others', () => {
    expect(handoffChart(circleOf(7)).summary).toContain(
      'Between them: p0000 to p0001 1, back 0; p0006 to p0000 1, back 0; p0001 to p0002 1, back 0; p0002 to p0003 1, back 0; p0003 to p0004 1, back 0; further pairs: 2.',
    );
  });

  it('stays small whatever the report holds', () => {
    const { svg, spec, table } = handoffChart(circleOf(1000));
    expect(svg.length).toBeLessThan(20_000);
    expect(JSON.stringify(spec).length).toBeLessThan(20_000);
    expect(table.rows).toHaveLength(2000);
  });
});

describe('little or nothing', () => {
  it('says that nobody held anything', () => {
    const none = handoffChart(handoffs([], { asOf: '2026-04-01' }));
    expect(none.summary).toBe(
      'No ticket was held by anybody. No ticket passed from one party to another. Changes of group: 0; mean not known (no tickets). Solved by one group alone: not known (no tickets). Tickets counted: 0 of 0. As of 2026-04-01.',
    );
    expect([none.table.rows, none.table.totals]).toEqual([[], []]);
    const shape = xmlShape(none.svg);
    expect(shape.structure.some((each) => /^<(rect|path)/.test(each))).toBe(false);
    expect(shape.texts.slice(2)).toHaveLength(6);
  });

  it('has no matrix where one party alone held tickets', () => {
    const one = handoffChart(reportOf({ held: [heldOf('us', [3, 3])] }));
    expect(one.svg).not.toMatch(/cm-grid|cm-crossing|→/);
    expect(barsIn(one.svg, 'cm-party')).toEqual([[10, 56, 399]]);
    expect(one.summary).toMatch(
      /^No ticket passed from one party to another\. Time held, 3 h in all: us: 3 h \(100 %\)/,
    );
    expect(xmlShape(one.svg).texts).toContain('Time held');
  });

  it('draws a single crossing, and a party that had a ticket for no time', () => {
    const single = handoffChart(reportOf({ held: [heldOf('us', [2, 2])], crossings: [crossing('us', 'msp', 1)] }));
    expect(barsIn(single.svg, 'cm-crossing')).toEqual([[66, 66, 44]]);
    expect(barsIn(single.svg, 'cm-party')).toHaveLength(1);
    expect(single.table.rows.map((row) => row.slice(0, 6))).toEqual([
      ['us', 'Held by it', '', 2, 1, 1],
      ['us', 'To msp', 1, '', '', ''],
      ['msp', 'Held by it', '', 0, 0, 0],
    ]);
    expect(single.summary).toContain('msp: 0 h (0 %), n = 0 tickets, median not known (no tickets)');
    expect(single.summary).toContain('us to msp 1, back 0.');
  });

  it('has a row for a party that had tickets at an end only', () => {
    const report = reportOf({
      held: [heldOf({ kind: 'unassigned' }, [1, 1])],
      lastParty: [{ partyId: 'us', count: 1 }],
    });
    expect(holdersOf(handoffChart(report))).toEqual(['us', 'Before the first assignment']);
  });

  it.each([
    [{ status: 'undefined', reason: 'no-incidents' }, 'no tickets'],
    [{ status: 'undefined', reason: 'solar-flare' }, 'solar-flare'],
    [{ status: 'insufficient-data', n: 3, needed: 20, method: 'x' }, '3 of 20 needed'],
  ] as const)('tells figures that are not known: %j', (figure, reason) => {
    const { summary, svg } = handoffChart(
      reportOf({
        held: [heldOf('us', [1, 1], { median: figure })],
        meanTransfers: figure,
        firstTeamResolution: figure,
      }),
    );
    expect(summary).toContain(`n = 1 tickets, median not known (${reason}).`);
    expect(summary).toContain(`Changes of group: 0; mean not known (${reason}).`);
    expect(summary).toContain(`Solved by one group alone: not known (${reason}).`);
    expect(xmlShape(svg).texts).toContain('n = 1 tickets, median not known');
  });

  it('tells little as little, and almost all as that', () => {
    const report = reportOf({ held: [heldOf('us', [99_999, 100_000]), heldOf('msp', [1, 100_000])] });
    const { summary, svg } = handoffChart(report);
    expect(plain(summary)).toContain('us: 99 999 h (> 99.9 %)');
    expect(summary).toContain('msp: 1 h (< 0.1 %)');
    expect(barsIn(svg, 'cm-party')[1]?.[2]).toBe(1);
  });

  it('says which hours count, of which tickets, and what it does not know', () => {
    const told = (more: Partial<Handoffs>) => handoffChart(reportOf({ held: [heldOf('us', [1, 1])], ...more }));
    const clocks = ['gross', 'net', 'business', 'net-business'] as const;
    expect(clocks.map((clock) => xmlShape(told({ clock }).svg).texts[2])).toEqual([
      'Time held, all hours',
      'Time held, without pauses',
      'Time held, business hours',
      'Time held, business hours, without pauses',
    ]);
    const window = { from: '2026-03-01T00:00:00Z', to: '2026-04-01T06:30:00Z' };
    expect(told({ window }).summary).toContain('Opened from 2026-03-01 on. Opened before 2026-04-01 06:30 UTC.');
    expect(told({ warnings: [{ code: 'new-one', message: 'x' }] }).summary).toContain('Remark: new-one.');
    expect(
      told({ firstTeamResolution: { ...three.firstTeamResolution, interval: undefined } as never }).summary,
    ).toContain('Solved by one group alone: 50 %, n = 16.');
  });
});

describe('sides', () => {
  const directions = (roles: HandoffChartOptions['partyRoles']) =>
    handoffChart(three, { partyRoles: roles }).summary.match(/From [^.]*: \d+\./g) ?? [];

  it('tells directions where sides are told, and of what it does not know a side', () => {
    expect(directions(undefined)).toEqual([]);
    expect(directions({ us: 'internal', msp: 'provider', isp: 'vendor' })).toEqual([
      'From internal team to provider: 9.',
      'From provider to internal team: 7.',
      'From provider to vendor: 2.',
      'From vendor to provider: 1.',
    ]);
    expect(directions({ us: 'internal', isp: 'provider' })).toEqual([
      'From internal team to provider: 0.',
      'From provider to internal team: 0.',
      'From or to a party whose side is not told: 19.',
    ]);
  });

  it('treats both sides alike', () => {
    const swap = { us: 'provider', msp: 'internal', isp: 'internal' } as const;
    const swapped = handoffChart(three, { partyNames: threeNames, partyRoles: swap });
    const change = (text: string) =>
      text.replaceAll('internal team', '#').replaceAll('provider', 'internal team').replaceAll('#', 'provider');
    expect(
      swapped.table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell))),
    ).toEqual(chart.table.rows);
    expect(barsIn(swapped.svg, 'cm-provider')).toEqual(barsIn(chart.svg, 'cm-internal'));
    expect(barsIn(swapped.svg, 'cm-internal')).toEqual(barsIn(chart.svg, 'cm-provider'));
  });
});

it.each(['#FFFFFF', '#111111'])('takes colors that can be told apart on %s', (background) => {
  const { svg } = handoffChart(three, { ...names, background });
  for (const [mark, { fill, ink }] of Object.entries(handoffPalette.marks)) {
    if (fill === 'none') continue;
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    if (!svg.includes(`class="cm-${mark}"`)) continue;
    const isOutlined = svg.includes(`stroke="currentColor" stroke-width="1" fill="${fill}"`);
    expect(isOutlined).toBe((contrast(fill, background) ?? 0) < 3);
  }
  expect(svg).toContain('stroke="currentColor" stroke-width="1" fill="none"');
  expect(contrast('#767676', background)).toBeGreaterThanOrEqual(3);
});

it('takes colors of the caller', () => {
  const marks = { ...handoffPalette.marks, crossing: { fill: 'none', ink: 'currentColor' } };
  const { svg, spec } = handoffChart(three, { palette: { marks, outline: '#595959' } });
  expect(svg).toContain('stroke="#595959" stroke-width="1" fill="none"');
  expect(JSON.stringify(spec)).toContain('"transparent"');
});

it('runs from the right where texts do', () => {
  const { svg } = handoffChart(three, { ...names, dir: 'rtl', lang: 'ar' });
  // The same 420 units from the other side: 420 - 184 - 225, and 420 - 66 - 44.
  expect(barsIn(svg, 'cm-internal')).toEqual([[11, 56, 225]]);
  expect(barsIn(svg, 'cm-crossing')[0]).toEqual([310, 66, 44]);
  expect(svg).toContain(' direction="rtl"');
  expect(svg).toMatch(/<text x="410" y="36"[^>]*>A</);
});

it('makes room for large numbers', () => {
  const { svg } = handoffChart(reportOf({ held: [], crossings: [crossing('a', 'b', 123_456_789)] }));
  // Eleven characters of 7 units and 6 around them: two columns of 83, then 18, 180 for bars, and 10 on both sides: 384 are within 420.
  expect(svg).toMatch(/viewBox="0 0 420 /);
  expect(plain(svg)).toContain('>123 456 789<');
  expect(barsIn(svg, 'cm-crossing')).toEqual([[97, 66, 75]]);
  const wide = handoffChart({ ...circleOf(8), crossings: [crossing('p0000', 'p0001', 123_456_789)] });
  expect(wide.svg).toMatch(/viewBox="0 0 882 /);
});

it('is the same each time, survives JSON, takes JSON and changes nothing', () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  const frozen = structuredClone(three);
  freeze(frozen);
  expect(JSON.stringify(handoffChart(frozen, Object.freeze(names)))).toBe(JSON.stringify(chart));
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
});

const held = (change: Readonly<Record<string, unknown>>) => ({ ...three, held: [{ ...three.held[0], ...change }] });
const crossings = (...all: readonly unknown[]) => ({ ...three, crossings: all });

it.each<[string, unknown, unknown, string, string]>([
  ['no report', undefined, {}, 'invalid-argument', 'report'],
  ['a moment that is none', { ...three, asOf: 'now' }, {}, 'invalid-argument', 'report/asOf'],
  ['a clock that is none', { ...three, clock: 'sun' }, {}, 'invalid-argument', 'report/clock'],
  ['no window', { ...three, window: null }, {}, 'invalid-argument', 'report/window'],
  ['an edge that is none', { ...three, window: { from: 3, to: null } }, {}, 'invalid-argument', 'report/window/from'],
  ['less than no tickets', { ...three, counted: -1 }, {}, 'invalid-argument', 'report/counted'],
  ['half a ticket', { ...three, given: 0.5 }, {}, 'invalid-argument', 'report/given'],
  ['exclusions that are none', { ...three, excluded: [3] }, {}, 'invalid-argument', 'report/excluded/0'],
  ['no transfers', { ...three, transfers: null }, {}, 'invalid-argument', 'report/transfers'],
  ['a mean that is none', { ...three, meanTransfers: 3 }, {}, 'invalid-argument', 'report/meanTransfers'],
  ['a status that is none', held({ median: { status: 'x' } }), {}, 'invalid-argument', 'report/held/0/median/status'],
  ['a holder that is none', held({ holder: { kind: 'x' } }), {}, 'invalid-argument', 'report/held/0/holder/kind'],
  ['a party without id', held({ holder: { kind: 'party' } }), {}, 'invalid-argument', 'report/held/0/holder/partyId'],
  ['hours that are none', held({ hours: NaN }), {}, 'invalid-argument', 'report/held/0/hours'],
  ['less than no hours', held({ hours: -1 }), {}, 'invalid-argument', 'report/held/0/hours'],
  ['a share of others', held({}), {}, 'invalid-argument', 'report/held'],
  [
    'a holder twice',
    reportOf({ held: [heldOf('a', [1, 2]), heldOf('a', [1, 2])] }),
    {},
    'invalid-argument',
    'report/held',
  ],
  ['a way to itself', crossings(crossing('a', 'a', 1)), {}, 'invalid-argument', 'report/crossings'],
  ['a way twice', crossings(crossing('a', 'b', 1), crossing('a', 'b', 2)), {}, 'invalid-argument', 'report/crossings'],
  [
    'a way to nobody',
    crossings({ fromPartyId: 'a', count: 1 }),
    {},
    'invalid-argument',
    'report/crossings/0/toPartyId',
  ],
  ['too many parties', circleOf(1001), {}, 'invalid-argument', 'report/held'],
  ['parties beyond number', { ...circleOf(1001), held: [] }, {}, 'invalid-argument', 'report'],
  ['a remark without code', { ...three, warnings: [{}] }, {}, 'invalid-argument', 'report/warnings/0/code'],
  ['an unknown option', three, { names: {} }, 'unknown-option', 'options'],
  ['the public', three, { audience: 'public' }, 'invalid-option', 'audience'],
  ['a rest of all', three, { most: 1 }, 'invalid-option', 'most'],
  ['more than letters', three, { most: 21 }, 'invalid-option', 'most'],
  ['names that are none', three, { partyNames: { us: 3 } }, 'invalid-option', 'partyNames'],
  ['a list of names', three, { partyNames: ['x'] }, 'invalid-option', 'partyNames'],
  ['a side that is none', three, { partyRoles: { us: 'both' } }, 'invalid-option', 'partyRoles'],
  ['an unknown text', three, { words: { x: 'x' } }, 'unknown-option', 'words'],
  ['no letter', three, { words: { restLetter: '' } }, 'invalid-option', 'words/restLetter'],
  ['another palette', three, { palette: { states: {}, outline: '#000000' } }, 'unknown-option', 'palette'],
  ['a version of long ago', three, { vegaLite: 4 }, 'invalid-option', 'vegaLite'],
])('refuses %s', (_, report, options, code, path) => {
  expect(() => handoffChart(report as Handoffs, options as HandoffChartOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
