import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import type { AudienceResult } from '../../src/assessment/forAudience.js';
import { englishWords, toCsv, toMarkdown } from '../../src/export/index.js';
import type { ReportWords, ToCsvOptions } from '../../src/export/index.js';
import { defineRule } from '../../src/gaps/defineRule.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { csvRows } from '../../src/import/tables/csvRows.js';
import { cleanLine } from '../../src/internal/text/cleanLine.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { coreRules } from '../gaps/coreRules.js';
import { hostileTexts } from '../fixtures/hostileTexts.js';
import { markdownShape } from '../fixtures/markdownShape.js';

/** A document with a text in every name that a report can show; numbers keep the names apart. */
function modelWith(text: string): OperatingModel {
  const name = (number: number) => `${text} ${number}`;
  return {
    id: 'mills',
    name: name(0),
    parties: [
      { id: 'us', name: name(1) },
      { id: 'msp', name: name(2) },
    ],
    people: [{ id: 'ada', name: name(3) }],
    roles: [{ id: 'lead', name: name(4), holders: ['ada'] }],
    services: [
      { id: 'erp', name: name(5), ownerRoleId: null },
      { id: 'mail', name: name(6) },
    ],
    activities: [
      { id: 'backup', name: name(7), section: name(8) },
      { id: 'alerts', name: name(9) },
      { id: 'open', name: name(10) },
    ],
    assignments: [
      { activityId: 'backup', assignee: { kind: 'party', id: 'us' }, responsibility: 'C' },
      { activityId: 'backup', assignee: { kind: 'party', id: 'msp' }, responsibility: 'I' },
      { activityId: 'alerts', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
      { activityId: 'alerts', assignee: { kind: 'person', id: 'ada' }, responsibility: 'R' },
      { activityId: 'gone', assignee: { kind: 'person', id: 'ada' }, responsibility: 'R' },
    ],
    partialCollections: [{ collection: 'assignments', subjects: ['activity:open'] }],
  };
}

/** A rule that says a text of the document and of its own in message, remedy and data. */
const saying = (text: string) =>
  defineRule({
    id: 'acme/saying',
    title: text,
    rationale: text,
    subject: 'service',
    severity: 'medium',
    sources: [text],
    needs: [`service.${text}`],
    messages: { said: `${text} {name} {what}`, unknown: text },
    remediation: `${text} {name} {what}`,
    judge: ({ pointer }) => ({
      fail: [
        {
          messageId: 'said',
          data: { what: text },
          related: [{ subject: { kind: 'service', id: 'erp' }, pointer, note: text }],
        },
      ],
    }),
  });

const texts = (text: string): Pick<ToCsvOptions, 'aliases' | 'messages' | 'words'> => ({
  aliases: { ada: text },
  messages: { 'own/service-no-owner': { none: `${text} {name}`, remediation: text } },
  words: Object.fromEntries(Object.keys(englishWords).map((word) => [word, `${text} {count} {asOf}`])) as ReportWords,
});

/** An assessment with the findings of few rules: what every rule says of a half document would only repeat the same names. */
function shortAssessment(model: OperatingModel): AudienceResult {
  const gaps = detectGaps(model, { asOf: '2026-09-01', rules: coreRules });
  return { ...assess(model, { asOf: '2026-09-01' }), gaps };
}

const results: readonly (readonly [string, (text: string) => AudienceResult])[] = [
  ['a matrix', (text) => raciMatrix(modelWith(text))],
  ['a gap report', (text) => detectGaps(modelWith(text), { asOf: '2026-09-01', rules: [saying(text)] })],
  ['an assessment', (text) => shortAssessment(modelWith(text))],
];

function cellsOf(csv: string): string[][] {
  const budget = { rows: 1e6, cells: 1e6, leftOut: undefined, rowsLeftOut: 0 };
  const report = (fault: string) => {
    throw new Error(fault);
  };
  return csvRows(csv, { delimiter: ',', from: 0, line: 1, budget, report }).map((row) => row.map((each) => each.text));
}

const word = 'harmless';
const spoken = hostileTexts.filter((text) => cleanLine(text) !== '');
/** What a harmless text becomes with another in its place; `{name}` in a text of a rule is a placeholder, and not compared. */
const inPlace = (harmless: readonly string[], text: string) =>
  harmless.map((each) => comparable(each.replaceAll(word, () => text)));
/** On one line, with single blanks as names of people have them; in keys these lose the signs that part keys. */
function comparable(text: string): string {
  const line = cleanLine(text).replaceAll(/\s+/g, ' ');
  return line.includes('|person:') ? line.replaceAll(/[|+:\s]+/g, ' ') : line;
}
const isComparable = (text: string) => !text.includes('{name}');

describe.each(results)('%s', (_, resultOf) => {
  const isMatrix = resultOf(word).kind === 'raci-matrix';
  const audiences = isMatrix ? (['internal', 'client'] as const) : (['internal', 'client', 'public'] as const);
  describe.each(audiences)('for %s', (audience) => {
    // As they are, and with every text of the caller's too.
    const written = [
      (text: string) => [toMarkdown(resultOf(text), { audience }), toCsv(resultOf(text), { audience })],
      (text: string) => {
        const options = { audience, ...texts(text) };
        return [toMarkdown(resultOf(text), options), toCsv(resultOf(text), options)];
      },
    ].map((write) => (text: string) => {
      const [markdown = '', csv = ''] = write(text);
      return { ...markdownShape(markdown), rows: cellsOf(csv) };
    });
    const harmless = written.map((write) => write(word));

    test.each(spoken.map((text) => [text.slice(0, 30), text]))('with %j has the same structure', (__, text) => {
      for (const [at, write] of written.entries()) {
        const { structure, texts: shown, rows } = write(text);
        const expected = harmless[at];
        if (expected === undefined) throw new Error('nothing to compare with');
        expect(structure).toEqual(expected.structure);
        expect(rows.map(({ length }) => length)).toEqual(expected.rows.map(({ length }) => length));
        if (at > 0 || !isComparable(text)) continue;
        expect(shown.map(comparable)).toEqual(inPlace(expected.texts, text));
        expect(rows.map((row) => row.map(comparable))).toEqual(expected.rows.map((row) => inPlace(row, text)));
      }
    });
  });
});
