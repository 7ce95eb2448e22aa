import { describe, expect, test } from 'vitest';
import type { AudienceResult } from '../../src/assessment/forAudience.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import { toCsv } from '../../src/export/toCsv.js';
import type { ToCsvOptions } from '../../src/export/toCsv.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { larch, larchAssessment, larchReport } from './larch.js';

const assessment = larchAssessment();
const report = larchReport;
const matrix = raciMatrix(larch);
const linesOf = (result: AudienceResult, options?: ToCsvOptions) => toCsv(result, options).split('\r\n');

describe('a matrix', () => {
  test('has an activity a row and a holder a column, those without a section first', () => {
    expect(linesOf(matrix)).toEqual([
      `Activity,Section,Id,"Provider | Co",'=IT lead,'=IT lead A`,
      'Verify backups,,backup,C,I,',
      'Plan - budget,,plan,,A,',
      'Run the *desk*,Users,desk,,A,R/C (in part)',
      'Train users,Users,train,–,–,–',
      '',
    ]);
  });

  test('has no column of sections where there are none, and the names inside for those inside', () => {
    const plain = raciMatrix({ ...larch, activities: [{ id: 'desk', name: 'Desk' }] });
    expect(linesOf(plain, { audience: 'internal' })).toEqual([
      "Activity,Id,'=IT lead,Ada Cole",
      'Desk,desk,A,R/C (in part)',
      '',
    ]);
  });

  test('has other delimiters, and no guard or a mark where that is wanted', () => {
    expect(toCsv(matrix, { delimiter: ';', formulaSafe: false, byteOrderMark: true }).split('\r\n')[0]).toBe(
      '\uFEFFActivity;Section;Id;"Provider | Co";=IT lead;=IT lead A',
    );
    expect(linesOf(matrix, { delimiter: '\t' })[1]).toBe('Verify backups\t\tbackup\tC\tI\t');
  });

  test('of nothing is a header', () => {
    expect(toCsv(raciMatrix({}))).toBe('Activity,Id\r\n');
  });
});

describe('a gap report', () => {
  const [header, ...rows] = linesOf(report);

  test('has a finding a row', () => {
    expect(header).toBe('State,Severity,Rule,Kind of subject,Subject,Finding,What to do,Key,Accepted until,Exception');
    expect(rows[0]).toBe(
      'Failed,High,own/service-no-owner,service,ERP,Nobody owns ERP.,Name one role that owns ERP.,"own/service-no-owner|service:erp",,',
    );
    expect(rows.filter((row) => row.startsWith('Not known,High,raci/no-accountable'))).toEqual([
      'Not known,High,raci/no-accountable,activity,Train users,"Not known who is accountable for ""Train users"".",Find out and record: assignments.,"raci/no-accountable|activity:train",,',
    ]);
    expect(rows).toHaveLength(report.findings.length + 1);
  });

  test('is the same as that of its assessment', () => {
    expect(toCsv(assessment)).toBe(toCsv(report));
  });

  test('lists what is accepted as such', () => {
    const [first, ...others] = report.findings;
    if (first === undefined) throw new Error('nothing found');
    const exception = { id: 'wait-for-owner', expiresOn: '2026-10-31' };
    const accepted = linesOf({ ...report, findings: others, excepted: [{ ...first, exception }] });
    expect(accepted.at(-2)).toBe(
      rows[0]?.replace('Failed', 'Accepted for a time').replace(/,,$/, ',2026-10-31,wait-for-owner'),
    );
    expect(accepted).toHaveLength(report.findings.length + 2);
  });

  test('for anybody has a rule a row', () => {
    const lines = linesOf(report, { audience: 'public' });
    expect(lines.slice(0, 2)).toEqual([
      'Rule,Passed,Failed,Not known,Not concerned,Accepted for a time',
      'own/service-no-owner,0,1,0,0,0',
    ]);
    expect(lines).toHaveLength(report.tallies.length + 2);
  });
});

describe('texts', () => {
  test('of your own come in the place of English ones', () => {
    const messages = {
      'own/service-no-owner': {
        none: 'Niemand ist Eigentümer von {name}.',
        remediation: 'Benennen Sie jemanden für {name}.',
      },
    };
    const words = { state: 'Stand', failed: 'Nicht erfüllt', findOut: 'Bitte klären: {missing}' };
    const lines = linesOf(report, { messages, words });
    expect(lines[0]).toBe(
      'Stand,Severity,Rule,Kind of subject,Subject,Finding,What to do,Key,Accepted until,Exception',
    );
    expect(lines[1]).toContain(
      'Nicht erfüllt,High,own/service-no-owner,service,ERP,Niemand ist Eigentümer von ERP.,Benennen Sie jemanden für ERP.,',
    );
    expect(lines.filter((line) => line.includes('Bitte klären: assignments'))).not.toEqual([]);
  });

  test('a header that a spreadsheet would take for another format is quoted', () => {
    expect(toCsv(matrix, { words: { activity: 'ID' } }).slice(0, 5)).toBe('"ID",');
  });
});

describe('the audience', () => {
  test('is a client unless said otherwise, and never wider than the result', () => {
    expect(toCsv(report)).toBe(toCsv(report, { audience: 'client' }));
    expect(toCsv(forAudience(report, { audience: 'public' }))).toBe(toCsv(report, { audience: 'public' }));
    expect(() => toCsv(forAudience(report, { audience: 'client' }), { audience: 'internal' })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'audience' }),
    );
  });

  test('gets the names that the caller gives', () => {
    expect(linesOf(matrix, { aliases: { ada: 'Our lead' } })[0]).toContain(',Our lead');
  });
});

test.each<[string, unknown, unknown, string, string]>([
  ['no result', undefined, {}, 'invalid-argument', 'result'],
  ['something else', { kind: 'x', audience: 'internal' }, {}, 'invalid-argument', 'result'],
  ['half a matrix', { ...matrix, rows: null }, { audience: 'internal' }, 'invalid-argument', 'result'],
  ['no options', matrix, null, 'invalid-argument', 'options'],
  ['a misspelt option', matrix, { formulasafe: true }, 'unknown-option', 'options'],
  ['a delimiter that readers do not know', matrix, { delimiter: '|' }, 'invalid-option', 'delimiter'],
  ['a guard that is no yes or no', matrix, { formulaSafe: 'no' }, 'invalid-option', 'formulaSafe'],
  ['a mark that is no yes or no', matrix, { byteOrderMark: 1 }, 'invalid-option', 'byteOrderMark'],
  ['a misspelt word', matrix, { words: { Activity: 'x' } }, 'unknown-option', 'words'],
  ['a word that is no text', matrix, { words: { activity: 1 } }, 'invalid-option', 'words'],
  ['messages that are none', matrix, { messages: 'x' }, 'invalid-argument', 'messages'],
  ['an audience that is none', matrix, { audience: 'all' }, 'invalid-option', 'audience'],
])('refuses %s', (_, result, options, code, path) => {
  expect(() => toCsv(result as AudienceResult, options as ToCsvOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
