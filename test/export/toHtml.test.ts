import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import type { AudienceResult } from '../../src/assessment/forAudience.js';
import { coverageHeatmap } from '../../src/charts/coverageHeatmap.js';
import { toHtml } from '../../src/export/toHtml.js';
import type { ToHtmlOptions } from '../../src/export/toHtml.js';
import { toMarkdown } from '../../src/export/toMarkdown.js';
import { cleanLine } from '../../src/internal/text/cleanLine.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { partyRoles, small } from '../charts/weeks.js';
import { markdownShape } from '../fixtures/markdownShape.js';
import { htmlShape } from '../fixtures/markupShape.js';
import { larch, larchAssessment, larchReport } from './larch.js';

const assessment = larchAssessment();
const matrix = raciMatrix(larch);
const figure = coverageHeatmap(small, { partyRoles });
/** The text of each element of a kind. */
const textsOf = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text);

test('a matrix is a table with a caption, and headers of columns and rows', () => {
  const [before, after] = toHtml(matrix).split('<tbody>');
  expect(before).toBe(
    '<div class="cm-report"><table><caption dir="auto">Responsibility matrix</caption><thead><tr>' +
      '<th scope="col" dir="auto">Activity</th><th scope="col" dir="auto">Section</th>' +
      '<th scope="col" dir="auto">Provider | Co</th><th scope="col" dir="auto">=IT lead</th>' +
      '<th scope="col" dir="auto">=IT lead A</th></tr></thead>',
  );
  expect(after?.split('</tr>')[2]).toBe(
    '<tr><th scope="row" dir="auto">Run the *desk*</th><td dir="auto">Users</td><td dir="auto"></td>' +
      '<td dir="auto">A</td><td dir="auto">R/C (in part)</td>',
  );
  expect(after?.split('</tbody>')[1]).toBe(
    '</table><p dir="auto">Assignments without a place in the matrix: 1</p></div>',
  );
});

test('an assessment is a whole report, with the headings of the one in Markdown', () => {
  const html = toHtml(assessment);
  expect(textsOf(html, 'h2')).toEqual(['Assessment of 2026-09-01']);
  expect(textsOf(html, 'h3')).toEqual([
    'At a glance',
    'Findings',
    'Not known',
    'What to assess next',
    'Who answers for what',
    'Hours of services',
    'Maturity',
    'Whether it gets better',
    'Which way to operate fits',
    'What the ways to operate cost',
    'Transitions',
    'What is to be looked at again',
  ]);
  expect(textsOf(html, 'caption')).toEqual([
    'At a glance',
    'Findings',
    'Not known',
    'What to assess next',
    'Who answers for what',
    'Activities by party',
    'Which way to operate fits',
  ]);
  expect(html).toContain(
    '<h2 id="cm-1" dir="auto">Assessment of 2026-09-01</h2><h3 id="cm-2" dir="auto">At a glance</h3>',
  );
  // Three findings of severity high, as the test of Markdown works them out; a number has no direction.
  expect(html).toContain('<th scope="row" dir="auto">Failed, High</th><td>3</td>');
  expect(html).toContain('<td dir="auto">High</td><td dir="auto">Nobody owns ERP.</td>');
});

test.each<[string, AudienceResult]>([
  ['a matrix', matrix],
  ['a gap report', larchReport],
  ['an assessment', assessment],
])('%s has the words of the one in Markdown', (_, result) => {
  for (const audience of result.kind === 'raci-matrix' ? (['client'] as const) : (['client', 'public'] as const)) {
    const words = (texts: readonly string[]) => texts.map(cleanLine).filter((text) => text !== '');
    const html = toHtml(result, { audience }).replace(/<caption.*?<\/caption>/g, '');
    expect(words(htmlShape(html).texts)).toEqual(words(markdownShape(toMarkdown(result, { audience })).texts));
  }
});

describe('a piece of a page', () => {
  const html = toHtml(assessment, { figures: [figure], lang: 'en', dir: 'ltr' });

  test('is read by a browser as it is written', () => {
    const { structure } = htmlShape(html);
    expect(structure.slice(0, 3)).toEqual([
      '<#document-fragment >',
      '<div class=cm-report lang=en dir=ltr>',
      '<h2 id=cm-1 dir=auto>',
    ]);
    const count = (tag: string) => structure.filter((each) => each.startsWith(`<${tag} `)).length;
    expect([count('table'), count('caption'), count('thead'), count('figure'), count('svg')]).toEqual([8, 8, 8, 1, 1]);
    expect(structure.filter((each) => /^<th (?!scope=(?:col|row))/.test(each))).toEqual([]);
  });

  test('has no style, script, event or address in it, and no classes but ours', () => {
    expect(html.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/style|script|href|src=|https?:|on[a-z]+=|<!--/);
    const classes = [...html.matchAll(/ class="([^"]*)"/g)].map(([, name]) => name ?? '');
    expect(classes.filter((name) => !/^cm-[a-z-]+$/.test(name))).toEqual([]);
  });

  test('has each id once', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(15);
    expect(new Set(ids).size).toBe(ids.length);
    const other = toHtml(assessment, { idPrefix: 'second' });
    expect([...other.matchAll(/ id="([^"]*)"/g)].every(([, id]) => id?.startsWith('second-'))).toBe(true);
  });

  test('has the figure with what it says, and a table with its sums', () => {
    expect(html).toContain(`<figure class="cm-figure">${figure.svg}<figcaption dir="auto">Nobody is there in 420 of`);
    expect(html).toContain(
      '<tr><th scope="row" dir="auto">Mon</th><th scope="row" dir="auto">01:00</th><td dir="auto">Provider</td><td>240</td>',
    );
    expect(html).toContain(
      '<tfoot><tr><th scope="row" dir="auto">Total</th><td dir="auto"></td><td dir="auto"></td><td>1920</td>',
    );
  });

  test('is the same each time', () => {
    expect(toHtml(assessment, { figures: [figure], lang: 'en', dir: 'ltr' })).toBe(html);
    const parsed = JSON.parse(JSON.stringify([assessment, figure])) as [typeof assessment, typeof figure];
    expect(toHtml(parsed[0], { figures: [parsed[1]], lang: 'en', dir: 'ltr' })).toBe(html);
  });
});

test.each([
  [1, 'h1', 'h2'],
  [5, 'h5', 'h6'],
])('headings begin at level %i', (headingLevel, first, second) => {
  const html = toHtml(larchReport, { headingLevel });
  expect([textsOf(html, first), textsOf(html, second).slice(0, 1)]).toEqual([
    ['Gap report of 2026-09-01'],
    ['Findings'],
  ]);
});

test('words of your own come in the place of English ones', () => {
  const words = { matrix: 'Wer macht was', activity: 'Tätigkeit' };
  expect(toHtml(matrix, { words })).toContain(
    '<caption dir="auto">Wer macht was</caption><thead><tr><th scope="col" dir="auto">Tätigkeit</th>',
  );
});

test('the audience is a client unless said otherwise', () => {
  expect(toHtml(larchReport)).toBe(toHtml(larchReport, { audience: 'client' }));
  expect(toHtml(matrix)).not.toContain('Ada Cole');
  expect(toHtml(matrix, { audience: 'internal' })).toContain('Ada Cole');
  expect(toHtml(forAudience(assessment, { audience: 'public' }))).toBe(toHtml(assessment, { audience: 'public' }));
  for (const name of ['ERP', 'Verify backups', 'Own IT', 'Larch'])
    expect(toHtml(assessment, { audience: 'public' })).not.toContain(name);
});

test('of a document without a matrix it says what to find out', () => {
  expect(toHtml(assess({ id: 'a', name: 'A' }, { asOf: '2026-09-01' }))).toContain(
    '<p dir="auto">Find out and record: activities, assignments.</p>',
  );
});

const table = (change: object) => ({ figures: [{ ...figure, table: { ...figure.table, ...change } }] });

test.each<[string, unknown, unknown, string, string]>([
  ['no result', undefined, {}, 'invalid-argument', 'result'],
  ['half a report', { ...larchReport, findings: 3 }, { audience: 'internal' }, 'invalid-argument', 'result'],
  ['an option of CSV', matrix, { delimiter: ',' }, 'unknown-option', 'options'],
  ['a matrix for anybody', matrix, { audience: 'public' }, 'invalid-option', 'audience'],
  ['a level of no heading', matrix, { headingLevel: 6 }, 'invalid-option', 'headingLevel'],
  ['half a level', matrix, { headingLevel: 1.5 }, 'invalid-option', 'headingLevel'],
  ['a prefix that breaks out', matrix, { idPrefix: '"><b>' }, 'invalid-option', 'idPrefix'],
  ['a language that is none', matrix, { lang: '"' }, 'invalid-option', 'lang'],
  ['a direction that is none', matrix, { dir: 'auto' }, 'invalid-option', 'dir'],
  ['figures that are no list', matrix, { figures: figure }, 'invalid-option', 'figures'],
  ['a figure that is none', matrix, { figures: [3] }, 'invalid-argument', 'figures/0'],
  [
    'a figure for nobody',
    matrix,
    { figures: [{ ...figure, audience: 'boss' }] },
    'invalid-option',
    'figures/0/audience',
  ],
  [
    'a figure for clients on a page for anybody',
    larchReport,
    { audience: 'public', figures: [figure] },
    'invalid-option',
    'figures/0/audience',
  ],
  [
    'a figure of the house on a page for clients',
    matrix,
    { figures: [coverageHeatmap(small, { audience: 'internal' })] },
    'invalid-option',
    'figures/0/audience',
  ],
  [
    'a drawing of others',
    matrix,
    { figures: [{ ...figure, svg: '<svg><script>alert(1)</script></svg>' }] },
    'invalid-argument',
    'figures/0/svg',
  ],
  ['a drawing that is none', matrix, { figures: [{ ...figure, svg: 3 }] }, 'invalid-argument', 'figures/0/svg'],
  [
    'a figure that says nothing',
    matrix,
    { figures: [{ ...figure, summary: null }] },
    'invalid-argument',
    'figures/0/summary',
  ],
  ['a table without a caption', matrix, table({ caption: 3 }), 'invalid-argument', 'figures/0/table'],
  ['a table without a header', matrix, table({ header: [3] }), 'invalid-argument', 'figures/0/table'],
  ['a table with cells that are none', matrix, table({ rows: [[{}]] }), 'invalid-argument', 'figures/0/table'],
  ['a table with numbers that are none', matrix, table({ totals: [NaN] }), 'invalid-argument', 'figures/0/table'],
  ['half a column', matrix, table({ rowHeaders: 0.5 }), 'invalid-argument', 'figures/0/table/rowHeaders'],
  ['more columns than there are', matrix, table({ rowHeaders: 99 }), 'invalid-argument', 'figures/0/table/rowHeaders'],
  ['no table', matrix, { figures: [{ ...figure, table: null }] }, 'invalid-argument', 'figures/0/table'],
  ['two figures of the same ids', matrix, { figures: [figure, figure] }, 'invalid-option', 'figures/1'],
])('refuses %s', (_, result, options, code, path) => {
  expect(() => toHtml(result as AudienceResult, options as ToHtmlOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
