import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../examples/demo/reading.js';
import { allRules, detectGaps, recommendedRules } from '../../src/gaps/index.js';
import type { Finding, RuleSet } from '../../src/gaps/index.js';
import { checkReferences } from '../../src/operating-model/index.js';
import type { OperatingModel } from '../../src/index.js';
import { leanTeam } from './golden/leanTeam.js';
import { manufacturer } from './golden/manufacturer.js';
import { regulatedFinance } from './golden/regulatedFinance.js';
import { wellRun } from './golden/wellRun.js';

/** Day on which the stories are told. */
const asOf = '2026-09-01';

const path = (folder: string, name: string) => resolve('examples', folder, name);

/** An organization as the demo reads it, with its table merged where one is named. */
function read(folder: string, table?: string) {
  const result = readFiles(path(folder, 'operating-model.json'), table === undefined ? undefined : path(folder, table));
  if (!result.ok) throw new Error(result.complaints.join('\n'));
  return result.reading;
}

const codes = (cell: string | undefined) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);

/** Rule and subject of each line of the first table of findings after a title or sentence of a README, each once. */
function told(folder: string, title: string): string[] {
  const [, after] = readFileSync(path(folder, 'README.md'), 'utf8').split(`\n${title}`);
  const [table] = (after ?? '').slice((after ?? '').indexOf('\n| Rule')).split('\n\n');
  const lines = (table ?? '').split('\n').flatMap((line) => {
    const [, rule, subject] = line.split('|');
    return codes(rule).map((ruleId) => [ruleId, ...codes(subject)].join('|'));
  });
  return [...new Set(lines)].sort();
}

/** The same of findings, each a severity and a key. */
function ruleAndSubject(findings: readonly string[]): string[] {
  const keys = findings.map((finding) => finding.slice(finding.indexOf(' ') + 1));
  return [...new Set(keys.map((key) => key.split('|').slice(0, 2).join('|')))].sort();
}

const reportOf = (model: OperatingModel, rules: RuleSet) => detectGaps(model, { asOf, rules });

const recommended = new Set(recommendedRules.rules.map(({ id }) => id));
const line = ({ severity, key }: Finding) => `${severity} ${key}`;
const fails = (findings: readonly Finding[]) => findings.filter(({ kind }) => kind === 'fail').map(line);
const unknowns = (findings: readonly Finding[]) =>
  findings.filter(({ kind }) => kind === 'unknown').map(({ key }) => key);
const isLater = ({ ruleId }: Finding) => !recommended.has(ruleId);

/** What fails: under the recommended rules, and by the later ones among all. */
function failures(model: OperatingModel) {
  const { findings } = reportOf(model, allRules);
  return {
    fails: fails(reportOf(model, recommendedRules).findings),
    later: fails(findings.filter(isLater)),
    unknown: unknowns(findings),
  };
}

const sorted = (list: readonly string[]) => [...list].sort();
/** What is in one list and not in another. */
const without = (list: readonly string[], other: readonly string[]) =>
  list.filter((each) => !other.includes(each)).sort();

describe.each([leanTeam, manufacturer, regulatedFinance, wellRun])('$folder', (golden) => {
  const { folder } = golden;
  const { model, doubts } = read(folder);

  it('parses without a problem, but for the role of the lean team that was renamed', () => {
    const dangling = ['warning dangling-reference', 'warning dangling-reference'];
    const expected = folder === 'lean-team' ? dangling : [];
    expect(doubts.map(({ problem }) => `${problem.severity} ${problem.code}`)).toEqual(expected);
    expect(checkReferences(model)).toHaveLength(expected.length);
  });

  it('fails where it should, and nowhere else', () => {
    const found = failures(model);
    expect(sorted(found.fails)).toEqual(sorted(golden.fails));
    expect(sorted(found.later)).toEqual(sorted(golden.later));
  });

  it('leaves open what nobody has assessed, and nothing else', () => {
    expect(sorted(failures(model).unknown)).toEqual(sorted(golden.unknown));
  });

  it('hides what was accepted', () => {
    const { excepted, ruleErrors } = reportOf(model, allRules);
    expect(sorted(excepted.map(line))).toEqual(sorted(golden.accepted));
    expect(ruleErrors).toEqual([]);
  });
});

describe.each([leanTeam, manufacturer, regulatedFinance])('$folder with its table', (golden) => {
  const { folder } = golden;
  const alone = read(folder);
  const merged = read(folder, 'responsibilities.md');

  it('takes the table in; only the legend is doubted, and one cell is open', () => {
    const { table, model } = merged;
    const doubts = merged.doubts.filter(({ file }) => file === 'responsibilities.md');
    expect(doubts.map(({ problem }) => `${problem.severity} ${problem.code}`)).toEqual(['info not-a-matrix']);
    expect(table?.value.totals.cells.unassessed).toBe(1);
    expect(model.parties).toEqual(alone.model.parties);
    const rows = table?.value.totals.activities ?? 0;
    expect(model.activities).toHaveLength((alone.model.activities?.length ?? 0) + rows);
  });

  it('changes what fails and what is open as it should', () => {
    const [before, after] = [failures(alone.model), failures(merged.model)];
    const all = (found: typeof before) => [...found.fails, ...found.later];
    expect(without(all(after), all(before))).toEqual(sorted(golden.table?.fails ?? []));
    expect(without(all(before), all(after))).toEqual(sorted(golden.table?.opens ?? []));
    expect(without(after.unknown, before.unknown)).toEqual(sorted(golden.table?.unknown ?? []));
    expect(without(before.unknown, after.unknown)).toEqual([]);
  });

  it('says the same in its README, rule by rule and subject by subject', () => {
    const main = folder === 'lean-team' ? '## What the rules find' : '## What is wrong';
    expect(told(folder, main)).toEqual(ruleAndSubject(golden.fails));
    expect(told(folder, 'Rules of a later release')).toEqual(ruleAndSubject(golden.later));
    expect(told(folder, '## With ')).toEqual(ruleAndSubject(golden.table?.fails ?? []));
  });
});

/** Rules that have nothing to judge in the well-run organization. */
const nothingToJudge: readonly string[] = [
  // Nothing is accepted, nothing moves, no post is open, and nobody is the only holder of anything.
  ...['exception/expired', 'exception/incomplete', 'exception/unused'],
  ...['transition/debt-moved', 'transition/no-handover', 'transition/no-pilot'],
  ...['capability/vacancy-stuck', 'resilience/leaver'],
  // Two severe incidents are too few, no earlier report is given, and no limits are set.
  ...['resilience/hero-incidents', 'gov/gap-not-escalated'],
  // One party alone watches; its own shifts hand over by a row of the matrix.
  'coverage/no-overlap-at-handover',
  ...['capacity/on-call-burnout', 'capacity/tool-upkeep', 'lockin/rigid-term'],
  // One party does each activity, one tool serves each purpose, and nobody has said how much knowledge may be lost.
  ...['cost/duplicate', 'cost/knowledge-exposure'],
  // Its services are of no listed type: calls and first response are theirs together, and stand in services of their own.
  'own/required-activity-missing',
  // Its model began eight months ago.
  'outcome/no-gain-12-months',
];

describe('well-run', () => {
  const { model } = read('well-run');

  it('has nothing to find under the recommended rules, and nothing above low under all', () => {
    expect(wellRun.fails).toEqual([]);
    expect(wellRun.unknown).toEqual([]);
    expect(wellRun.later.filter((finding) => !/^(?:low|info) /.test(finding))).toEqual([]);
  });

  it('is judged, not passed over', () => {
    const { tallies, superseded } = reportOf(model, allRules);
    const passedOver = tallies.filter(({ pass }) => pass === 0).map(({ ruleId }) => ruleId);
    expect(sorted(passedOver)).toEqual(sorted(nothingToJudge));
    expect(superseded).toEqual([]);
  });
});
