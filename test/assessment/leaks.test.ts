import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import type { AudienceResult } from '../../src/assessment/forAudience.js';
import { toCsv, toHtml, toMarkdown } from '../../src/export/index.js';
import { ComanagedError } from '../../src/internal/errors.js';
import { defineRule } from '../../src/gaps/defineRule.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { runCase } from '../../src/gaps/ruleTest/runCase.js';
import { allRules } from '../../src/gaps/ruleSets.js';
import type { Rule } from '../../src/gaps/rule.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { annotated, isDocument, leaksIn, marked, markedModel, teaching } from '../fixtures/markedModel.js';
import { caseFiles } from '../gaps/caseFiles.js';

const { model, markers } = markedModel();
const asOf = '2026-09-01';

/** Rules that tell everything they know of a person. */
const indiscreet: readonly Rule[] = [
  defineRule({
    id: 'acme/person',
    title: 'About a person',
    rationale: 'It tells what it knows.',
    subject: 'person',
    severity: 'high',
    sources: [],
    needs: [],
    messages: {
      known: '{name} is {id}, earns {salary} and works {hours} hours: {note}',
      unknown: 'Not known what {name} earns.',
    },
    remediation: 'Talk to {name}, who is {id}.',
    judge: ({ entity, pointer }, { index }) => {
      const { id, annualSalary, weeklyHours, description } = entity;
      if (annualSalary === undefined) return { unknown: [{ code: 'person.annualSalary', pointer }] };
      const others = index
        .list('person')
        .filter((each) => each !== entity)
        .slice(0, 2);
      return {
        fail: [
          {
            messageId: 'known',
            data: { id, salary: JSON.stringify(annualSalary), hours: weeklyHours ?? null, note: description ?? null },
            sensitive: ['id', 'salary', 'hours', 'note'],
            discriminator: others.map((other) => `person:${other.id}`).join('+') || 'alone',
            pointer: `${pointer}/annualSalary`,
            related: others.map((other) => ({
              subject: { kind: 'person', id: other.id },
              pointer: index.pointerOf({ kind: 'person', id: other.id }) ?? '',
              note: 'a colleague',
            })),
          },
        ],
      };
    },
  }),
  defineRule({
    id: 'acme/forgetful',
    title: 'Forgets to say what is sensitive',
    rationale: 'Names are found all the same.',
    subject: 'role',
    severity: 'low',
    sources: [],
    needs: [],
    messages: { held: '{name} is {holder}.', unknown: 'Not known.' },
    remediation: 'Ask {holder}.',
    judge: ({ entity }, { index }) => {
      const holder = index.find('person', entity.holders?.[0] ?? '')?.name;
      return holder === undefined ? 'pass' : { fail: [{ messageId: 'held', data: { holder } }] };
    },
  }),
  defineRule({
    id: 'acme/talkative',
    title: 'Joins names, and writes them where no parameter is',
    rationale: 'It tells of people in passing.',
    subject: 'role',
    severity: 'low',
    sources: [],
    needs: [],
    messages: { held: '{name}: {holders}.', unknown: 'Not known.' },
    remediation: 'Ask {holders}, and (one of) {holders}.',
    judge: ({ entity, pointer }, { index }) => {
      const holders = (entity.holders ?? []).flatMap((id) => index.find('person', id) ?? []);
      const [first] = holders;
      if (first === undefined) return 'pass';
      const told = holders.map(({ name }) => `"${name}"`).join(', ');
      const related = [{ subject: { kind: 'role', id: entity.id }, pointer, note: `told by ${first.name}` } as const];
      return {
        fail: [
          { messageId: 'held', data: { holders: `${told} and others` }, discriminator: `who:${first.id}`, related },
          { messageId: 'held', data: { holders: `${first.name}'s team` }, discriminator: first.id },
          { messageId: 'held', data: { holders: 'nobody' }, discriminator: `named+${first.name}` },
        ],
      };
    },
  }),
  defineRule({
    id: 'acme/refusing',
    title: 'Fails itself in our words',
    rationale: 'It throws what is shown as it is.',
    subject: 'person',
    severity: 'low',
    sources: [],
    needs: [],
    messages: { unknown: 'Not known.' },
    remediation: 'Mend the rule.',
    judge: ({ entity }) => {
      throw new ComanagedError('invalid-argument', 'person', `${entity.name} must not be seen.`);
    },
  }),
  defineRule({
    id: 'acme/broken',
    title: 'Fails itself',
    rationale: 'It throws.',
    subject: 'person',
    severity: 'low',
    sources: [],
    needs: [],
    messages: { unknown: 'Not known.' },
    remediation: 'Mend the rule.',
    judge: ({ entity }) => {
      throw new Error(entity.name);
    },
  }),
];
const rules = { ...allRules, rules: [...allRules.rules, ...indiscreet] };
const results: readonly (readonly [string, AudienceResult])[] = [
  ['an assessment', assess(model, { asOf })],
  ['a gap report of every rule and indiscreet ones', detectGaps(model, { asOf, rules })],
  ['a matrix', raciMatrix(model)],
];

/** Everything that can be made of a result for an audience. */
function outputs(result: AudienceResult, audience: 'client' | 'public'): string[] {
  const shown = forAudience(result, { audience });
  return [
    JSON.stringify(shown),
    toCsv(result, { audience }),
    toMarkdown(result, { audience }),
    toHtml(result, { audience }),
    toCsv(shown),
    toMarkdown(shown),
  ];
}

test('the marked document is one, and what is internal holds its markers', () => {
  expect(isDocument(model)).toBe(true);
  expect(new Set(markers).size).toBe(markers.length);
  expect(markers.length).toBeGreaterThan(100);
  for (const [, result] of results) expect(leaksIn(JSON.stringify(result), markers)).not.toEqual([]);
});

describe.each(results)('%s', (_, result) => {
  test('tells clients nothing personal', () => {
    for (const text of outputs(result, 'client')) expect(leaksIn(text, markers)).toEqual([]);
  });

  test('tells the public no names either', () => {
    if (result.kind === 'raci-matrix') {
      expect(() => forAudience(result, { audience: 'public' })).toThrow(
        expect.objectContaining({ code: 'invalid-option' }),
      );
      return;
    }
    const { parties, teams, services, roles, activities, id, organization } = model;
    const listed = [parties, teams, services, roles, activities].flatMap((list) => [...(list ?? [])]);
    const names = [...listed.flatMap(({ id: each, name }) => [each, name]), id, organization?.name ?? ''];
    const own = new Set(names.filter((name) => name.length > 8)); // short ids are words of the report: `backup`
    for (const text of outputs(result, 'public')) {
      expect(leaksIn(text, markers)).toEqual([]);
      expect([...own].filter((name) => text.includes(name))).toEqual([]);
    }
  });
});

test.each(teaching)('every rule, indiscreet ones too, on %s tells clients nothing personal', (name) => {
  const { model: organization, markers: hidden } = markedModel(name);
  const report = detectGaps(organization, { asOf, rules });
  expect(leaksIn(JSON.stringify(report), hidden)).not.toEqual([]);
  for (const text of [...outputs(report, 'client'), ...outputs(report, 'public')])
    expect(leaksIn(text, hidden)).toEqual([]);
});

test.each(caseFiles.map((file) => [file.rule.id, file] as const))(
  '%s tells clients nothing personal where it fails',
  (_, { rule, tests }) => {
    for (const { model: source, ...settings } of tests.failing) {
      const { model: organization, markers: hidden } = marked(annotated(source));
      const report = runCase(rule, organization, settings);
      expect(report.ruleErrors).toEqual([]);
      for (const text of [...outputs(report, 'client'), ...outputs(report, 'public')])
        expect(leaksIn(text, hidden)).toEqual([]);
    }
  },
);

test('what rules say inside about marked cases holds markers, so that there is something to cover', () => {
  const telling = caseFiles.filter(({ rule, tests }) =>
    tests.failing.some(({ model: source, ...settings }) => {
      const { model: organization, markers: hidden } = marked(source);
      const { findings, people } = runCase(rule, organization, settings);
      return findings.length > 0 && leaksIn(JSON.stringify([findings, people]), hidden).length > 0;
    }),
  );
  expect(telling.length).toBeGreaterThan(20); // those about people, and those in whose documents people are listed
});

/** Renderers with a mistake that somebody could make. */
const planted: readonly (readonly [string, (result: AudienceResult) => string])[] = [
  ['passes the result through', (result) => JSON.stringify(result)],
  ['shows people in a tooltip', (result) => `<td title="${(result.people ?? []).map(({ name }) => name).join()}">`],
  ['encodes ids', (result) => Buffer.from((result.people ?? []).map(({ id }) => id).join()).toString('base64')],
  ['writes names in capitals', (result) => toCsv(result, { audience: 'internal' }).toUpperCase()],
  ['renders before it covers', (result) => toMarkdown(result, { audience: 'internal' })],
  ['covers no page', (result) => toHtml(result, { audience: 'internal' })],
  [
    'writes names as references',
    (result) =>
      (result.people ?? [])
        .map(({ name, id }) => [...(name ?? id)].map((each) => `&#${each.charCodeAt(0)};`).join(''))
        .join(),
  ],
];

test.each(planted)('a renderer that %s is caught', (_, render) => {
  const [, [, report]] = results as readonly [unknown, readonly [string, AudienceResult]];
  expect(leaksIn(render(report), markers)).not.toEqual([]);
});

test('a salary with separators or in thousands is caught', () => {
  const salary = markers.find((marker) => Number(marker) > 7_000_000) ?? '';
  for (const text of [Number(salary).toLocaleString('en'), String(Number(salary) / 1000), `£${salary}.00`])
    expect(leaksIn(`costs ${text} a year`, markers)).toEqual([salary]);
});
