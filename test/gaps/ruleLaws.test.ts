import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { Rule } from '../../src/gaps/rule.js';
import type { RuleCase } from '../../src/gaps/ruleTest/model.js';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { runs } from '../fixtures/runs.js';
import { caseFiles } from './caseFiles.js';
import { documentWith } from './documents.js';
import { hoursUnknowns } from './rules/coverage/desks.js';

/** Keys whose absence is a statement of its own, so that taking them away is not "knowing less". */
const statements: ReadonlySet<string> = new Set([
  'severities',
  'sites',
  'scope',
  'window',
  'validFrom',
  'validUntil',
  'serviceIds',
  'activityIds',
  'discriminator',
  'select',
  'functions',
  'practices',
  'incidentTypes',
  'lifecycle',
  'status',
  'outcome',
  'strength',
  'minHolders',
  'carveOuts',
  'raciScheme',
  'partialCollections',
  'subjects',
  'phase',
  'observesClosures',
  'seats',
  'mode',
  'length',
  'tier',
  'core',
  'triggerSeverity',
]);

/** What rules about hours have in common is tried on all of them in full runs only. */
const isFull = runs(2) === 2;
const sharedNames = new Set(hoursUnknowns(() => documentWith({})).map(({ name }) => name));

type Path = readonly (string | number)[];

/** The places of every key of a document that says something by being there. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isLess = key === 'skills' && path.includes('requiredCoverage'); // a need without skills is another need
    const isStatement = isLess || statements.has(key) || key === 'id' || key === 'name';
    const own = Array.isArray(value) || isStatement ? [] : [at];
    return [...own, ...places(inner, at)];
  });
}

function without(model: OperatingModel, path: Path): OperatingModel {
  const copy = JSON.parse(JSON.stringify(model)) as OperatingModel;
  const owner = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  Reflect.deleteProperty(owner as object, path.at(-1) ?? '');
  return copy;
}

type Said = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** What a rule says of each subject of a document. */
function verdicts(rule: Rule, model: OperatingModel, each: RuleCase): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  const listening: Rule = {
    ...rule,
    judge: (subject, context, options) => {
      const verdict = rule.judge(subject, context, options);
      const word = typeof verdict === 'string' ? verdict : 'fail' in verdict ? 'fail' : 'unknown';
      said.set(`${subject.kind}:${subject.id}`, word);
      return verdict;
    },
  };
  const { asOf = '2026-09-01', options, exceptions, baseline, beside = [] } = each;
  const { accountableImpliesResponsible = true } = each;
  detectGaps(model, {
    asOf,
    rules: { id: 'laws', rules: [listening, ...beside], accountableImpliesResponsible },
    config: options === undefined ? {} : { rules: { [rule.id]: { options } } },
    exceptions,
    baseline,
    coverage: { to: '2026-11-01T00:00Z' }, // two months are enough for a law
  });
  return said;
}

/** Pairs of a rule and the last key of a path where knowing less may settle what was open, and why. */
const settled: Readonly<Record<string, readonly string[]>> = {
  // An exception that states nothing lacks it; one that names nothing of a report is judged by what the others find.
  'exception/incomplete': ['*'],
  'exception/unused': ['*'],
  'gov/gap-not-escalated': ['*'],
  // An exception that lacks something does not hold.
  'exception/pile-up': ['reason', 'ownerRoleId', 'approvedByRoleId', 'approvedOn', 'expiresOn'],
  // Without the service it is not known that the activity is retired; that is a statement.
  'gov/retained-scope-undefined': ['serviceId', 'services'],
  'raci/role-unused': ['serviceId', 'services'],
  'sec/first-responder': ['serviceId', 'services'],
  'ref/hand-over-unmatched': ['serviceId', 'services'],
  // Of lanes that share an activity one speaks for all: with fewer owners known, another one does.
  'lane/multiple-owners': ['owners'],
  // Turns that nobody tells of are no hours inside, and somebody outside is needed.
  'cost/overbuy': ['rotations', 'teamId'],
  // What is not referred to cannot lead nowhere.
  'ref/dangling': ['*'],
};

describe.each(caseFiles.map(({ rule, tests }) => [rule.id, rule, tests] as const))('%s', (id, rule, tests) => {
  it('knowing less never turns a failure or an unknown into a pass', () => {
    const exempt = settled[id] ?? [];
    if (exempt.includes('*')) return;
    const broken: string[] = [];
    const unknown = isFull ? tests.unknown : tests.unknown.filter(({ name }) => !sharedNames.has(name));
    for (const each of [...tests.failing, ...unknown]) {
      const model = JSON.parse(JSON.stringify(each.model)) as OperatingModel;
      const before = verdicts(rule, model, each);
      for (const path of places(model)) {
        if (exempt.includes(String(path.at(-1)))) continue;
        const less = without(model, path);
        if (!parseOperatingModel(less).ok) continue;
        const after = verdicts(rule, less, each);
        for (const [subject, word] of before) {
          const now = after.get(subject);
          if ((word === 'fail' || word === 'unknown') && now === 'pass') {
            broken.push(`${each.name}: without ${path.join('/')} ${subject} goes from ${word} to ${now}`);
          }
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('other names change no key', () => {
    if (id === 'raci/duplicate-activity') return; // names are what it is about
    const renamed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(renamed);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]) => [
        key,
        key === 'name' && typeof inner === 'string' ? `${inner} renamed` : renamed(inner),
      ]);
      return Object.fromEntries(entries) as unknown;
    };
    for (const each of [...tests.failing, ...tests.unknown, ...tests.passing]) {
      const model = JSON.parse(JSON.stringify(each.model)) as OperatingModel;
      const other = renamed(model) as OperatingModel;
      expect([...verdicts(rule, other, each)], each.name).toEqual([...verdicts(rule, model, each)]);
    }
  });
});
