import { expect, it } from 'vitest';
import { daysAfter } from '../../src/gaps/lookups/dates.js';
import type { MessageData } from '../../src/gaps/model.js';
import type { Rule } from '../../src/gaps/rule.js';
import { defaultCaseDate, runCase } from '../../src/gaps/ruleTest/runCase.js';
import type { CaseSettings } from '../../src/gaps/ruleTest/runCase.js';
import { catalogue } from '../../src/gaps/rules/catalogue.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { caseFiles } from './caseFiles.js';

const testsOf = new Map(caseFiles.map(({ rule, tests }) => [rule, tests]));

/** Every name of the document with a word behind it: equal names stay equal, different ones different. */
function renamed<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => (key === 'name' && typeof each === 'string' ? `${each} Zq` : each)),
  ) as T;
}

/** Hours of the coming year, and the next time at which they are open, move with the day of the report. */
const ofTheYear: ReadonlySet<string> = new Set(['hoursPerWeek', 'afterHoursPerWeek', 'first', 'overlapMinutes']);
const steady = (data: MessageData): MessageData =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !ofTheYear.has(key)));

/** What two reports are compared by, of the failures of a rule. */
function compared(rule: Rule, model: OperatingModel, settings: CaseSettings) {
  const { findings, excepted, superseded } = runCase(rule, model, settings);
  const own = [...findings, ...excepted, ...superseded].filter(
    ({ ruleId, kind }) => ruleId === rule.id && kind === 'fail',
  );
  return new Map(own.map(({ key, severity, messageId, data }) => [key, { severity, messageId, data }]));
}

const rules = catalogue.map((rule) => [rule.id, rule] as const);
/** Names that are almost the same are what it is about. */
const aboutNames = 'raci/duplicate-activity';

it.each(rules.filter(([id]) => id !== aboutNames))('%s says the same when things are called otherwise', (_, rule) => {
  for (const { model, ...settings } of testsOf.get(rule)?.failing ?? [])
    expect(compared(rule, renamed(model), settings)).toEqual(compared(rule, model, settings));
});

it.each(rules)('%s says the same on the next day, unless it says something else', (_, rule) => {
  for (const { model, ...settings } of testsOf.get(rule)?.failing ?? []) {
    const asOf = daysAfter(settings.asOf ?? defaultCaseDate, 1);
    const today = compared(rule, model, settings);
    for (const [key, { messageId, data }] of compared(rule, model, { ...settings, asOf })) {
      const known = today.get(key);
      if (known?.messageId === messageId) expect(steady(data), key).toEqual(steady(known.data));
    }
  }
});
