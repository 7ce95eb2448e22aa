import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../examples/demo/reading.js';
import { allRules, detectGaps } from '../../src/gaps/index.js';
import { checkReferences, indexOperatingModel } from '../../src/operating-model/index.js';
import type { OperatingModel, Subject } from '../../src/index.js';

/** Day on which the stories are told. */
const asOf = '2026-09-01';

const path = (folder: string, name: string) => resolve('examples', folder, name);

/** An organization as the demo reads it, with its table merged where one is named. */
function read(folder: string, table?: string) {
  const result = readFiles(path(folder, 'operating-model.json'), table === undefined ? undefined : path(folder, table));
  if (!result.ok) throw new Error(result.complaints.join('\n'));
  return result.reading;
}

/** One line of a table of findings in a README. */
interface Expected {
  readonly ruleId: string;
  readonly subjects: readonly string[];
}

const codes = (cell: string | undefined) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);

/** Lines of the table under a title or sentence of a README. */
function expectedIn(folder: string, title: string): Expected[] {
  const [, after] = readFileSync(path(folder, 'README.md'), 'utf8').split(title);
  const [table] = (after ?? '').slice((after ?? '').indexOf('\n| Rule')).split('\n\n');
  return (table ?? '').split('\n').flatMap((line) => {
    const [, rule, subjects] = line.split('|');
    const [ruleId] = codes(rule);
    return ruleId === undefined ? [] : [{ ruleId, subjects: codes(subjects) }];
  });
}

/** Subjects that the document does not hold; a purpose of tools is no entity of it. */
function unknownSubjects(model: OperatingModel, subjects: readonly string[]): string[] {
  const index = indexOperatingModel(model);
  return subjects.filter((subject) => {
    const at = subject.indexOf(':');
    const kind = subject.slice(0, at) as Subject['kind']; // a kind that does not exist has no pointer either
    return (
      subject.slice(0, at) !== 'tool-purpose' && index.pointerOf({ kind, id: subject.slice(at + 1) }) === undefined
    );
  });
}

const reportOf = (model: OperatingModel) => detectGaps(model, { asOf, rules: allRules });

/** Rules whose findings have been compared with the tables; the others follow as they are built. */
const judged = new Set([
  'raci/none',
  'raci/no-accountable',
  'raci/multiple-accountable',
  'raci/no-responsible',
  'raci/both-assume-other',
  'raci/duplicate-activity',
  'own/service-no-owner',
  'ref/dangling',
]);

const flawed = ['manufacturer-24x7', 'regulated-finance'];

describe.each([...flawed, 'well-run'])('%s', (folder) => {
  const { model, doubts } = read(folder);

  it('parses without a problem, and all references lead somewhere', () => {
    expect(doubts).toEqual([]);
    expect(checkReferences(model)).toEqual([]);
  });
});

describe.each(flawed)('%s', (folder) => {
  const { model } = read(folder);
  const listed = expectedIn(folder, '## What is wrong');

  it('takes its table in; only the legend is doubted, and one cell is open', () => {
    const { table, doubts, model: merged } = read(folder, 'responsibilities.md');
    expect(doubts.map(({ problem }) => `${problem.severity} ${problem.code}`)).toEqual(['info not-a-matrix']);
    expect(table?.value.totals.cells.unassessed).toBe(1);
    expect(merged.parties).toEqual(model.parties);
    expect(merged.activities).toHaveLength((model.activities?.length ?? 0) + (table?.value.totals.activities ?? 0));
  });

  it('names in its README only what the document holds', () => {
    const later = expectedIn(folder, 'Rules of a later release');
    expect(listed.length).toBeGreaterThan(40);
    expect(later.length).toBeGreaterThan(1);
    const subjects = [...listed, ...later].flatMap((line) => line.subjects);
    expect(unknownSubjects(model, subjects)).toEqual([]);
  });

  it('has the findings of its README, no more and no less, under the rules that were compared', () => {
    const fails = reportOf(model).findings.filter(({ kind, ruleId }) => kind === 'fail' && judged.has(ruleId));
    const found = fails.map(({ ruleId, subject }) => `${ruleId} ${subject.kind}:${subject.id}`);
    const expected = listed.filter(({ ruleId }) => judged.has(ruleId));
    expect(found.sort()).toEqual(expected.map(({ ruleId, subjects: [subject] }) => `${ruleId} ${subject}`).sort());
  });
});

describe('well-run', () => {
  const { findings, superseded, ruleErrors, tallies } = reportOf(read('well-run').model);

  it('has nothing that fails and nothing unknown, under every rule there is', () => {
    expect(findings.map(({ kind, key }) => `${kind} ${key}`)).toEqual([]);
    expect([superseded, ruleErrors]).toEqual([[], []]);
  });

  it('is judged, not passed over', () => {
    const passes = tallies.filter(({ pass }) => pass > 0).map(({ ruleId }) => ruleId);
    expect(passes.sort()).toEqual(allRules.rules.map(({ id }) => id).sort());
  });
});
