import { expect } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { Completeness, Finding, GapReport, RuleTally } from '../../src/gaps/model.js';
import { placeholders } from '../../src/gaps/placeholders.js';
import type { Rule } from '../../src/gaps/rule.js';
import { declaredLists, onlyDeclared } from '../../src/gaps/ruleTest/declaredLists.js';
import { resolvePointer } from '../../src/internal/text/resolvePointer.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { deepFrozen } from '../raci/deepFrozen.js';

/** How a rule is run. */
export interface CheckRuleOptions {
  readonly asOf?: string;
  readonly accountableImpliesResponsible?: boolean;
}

/** What a rule said about a document. */
export interface Checked {
  /** Each finding as `kind severity key: message`, then `pass` and `not applicable` for each subject that is so. */
  readonly told: readonly string[];
  readonly tally: Omit<RuleTally, 'ruleId' | 'excepted'>;
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
}

function run(rule: Rule, model: OperatingModel, options: CheckRuleOptions): GapReport {
  const { asOf = '2026-09-01', accountableImpliesResponsible = true } = options;
  return detectGaps(model, { asOf, rules: { id: 'one', rules: [rule], accountableImpliesResponsible } });
}

const identities = ({ findings }: GapReport) => findings.map(({ kind, key }) => `${kind} ${key}`).sort();

/** The document with the entries of every list of entities in reverse. */
function reversed(model: OperatingModel): OperatingModel {
  const lists = Object.entries(model).map(([key, value]) => [key, Array.isArray(value) ? [...value].reverse() : value]);
  return Object.fromEntries(lists) as OperatingModel;
}

function checkText(rule: Rule, { messageId, message, remediation, data, kind }: Finding): void {
  const filled = ['name', ...Object.keys(data)];
  const templates = [rule.messages[messageId] ?? '', kind === 'fail' ? rule.remediation : ''];
  for (const name of templates.flatMap(placeholders)) expect(filled, 'every placeholder is filled').toContain(name);
  for (const text of [message, remediation]) expect(text).not.toMatch(/undefined|NaN|\[object Object\]|^\s*$/);
}

function checkFinding(rule: Rule, model: OperatingModel, finding: Finding): void {
  const { ruleId, subject, key, pointer, related, kind, missing = [] } = finding;
  const [head, place, discriminator = 'none', ...rest] = key.split('|');
  expect([head, place, rest]).toEqual([ruleId, `${subject.kind}:${subject.id}`, []]);
  expect(discriminator, 'no position in a key').not.toMatch(/[./[]\d+(?:[./\]+]|$)/);
  for (const at of [pointer, ...related.map((other) => other.pointer)]) {
    expect(resolvePointer(model, at).found, `"${at}" is in the document`).toBe(true);
  }
  expect(missing.length > 0, 'an unknown says what is missing, a failure does not').toBe(kind === 'unknown');
  for (const code of missing) expect(rule.needs, 'what is missing is declared').toContain(code);
  checkText(rule, finding);
}

/** Lists that a rule does not declare have no say in what it finds. */
function checkNeeds(rule: Rule, model: OperatingModel, options: CheckRuleOptions, report: GapReport): void {
  const declared = declaredLists(rule);
  if (declared === undefined) return;
  const hidden = run(rule, onlyDeclared(model, declared), options);
  expect(identities(hidden), 'undeclared lists change nothing').toEqual(identities(report));
}

/**
 * Runs a rule over a document and holds it to the contract of rules: the input stays as it is, a second run gives the same bytes,
 * the result is plain JSON, its keys are unique and stable when rows move, its places are there, its texts are filled, and
 * what it needs is declared.
 */
export function checkRule(rule: Rule, model: OperatingModel, options: CheckRuleOptions = {}): Checked {
  const bytes = JSON.stringify(model);
  const report = run(rule, deepFrozen(structuredClone(model)), options);
  expect(report.ruleErrors, 'the rule does not fail itself').toEqual([]);
  const copy = structuredClone(model);
  expect(JSON.stringify(run(rule, copy, options)), 'a second run gives the same bytes').toBe(JSON.stringify(report));
  expect(JSON.stringify(copy), 'the input is untouched').toBe(bytes);
  expect(JSON.parse(JSON.stringify(report)), 'the result is plain JSON').toStrictEqual(report);
  const keys = report.findings.map(({ key }) => key);
  expect(new Set(keys).size, 'keys are unique').toBe(keys.length);
  for (const finding of report.findings) checkFinding(rule, model, finding);
  for (const { pointer } of report.completeness.questions) expect(resolvePointer(model, pointer).found).toBe(true);
  expect(identities(run(rule, reversed(model), options)), 'rows may move').toEqual(identities(report));
  checkNeeds(rule, model, options, report);
  const { pass = 0, fail = 0, unknown = 0, notApplicable = 0 } = report.tallies[0] ?? {};
  return {
    told: [
      ...report.findings.map(({ kind, severity, key, message }) => `${kind} ${severity} ${key}: ${message}`),
      ...Array.from({ length: pass }, () => 'pass'),
      ...Array.from({ length: notApplicable }, () => 'not applicable'),
    ],
    tally: { pass, fail, unknown, notApplicable },
    findings: report.findings,
    completeness: report.completeness,
  };
}
