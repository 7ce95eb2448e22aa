import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectGaps } from '../../../../src/gaps/detectGaps.js';
import { bothAssumeOther } from '../../../../src/gaps/rules/raci/bothAssumeOther.js';
import { multipleAccountable } from '../../../../src/gaps/rules/raci/multipleAccountable.js';
import { noAccountable } from '../../../../src/gaps/rules/raci/noAccountable.js';
import { noResponsible } from '../../../../src/gaps/rules/raci/noResponsible.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { AssignmentScope } from '../../../../src/raci/model.js';
import { anyModel, anyScope, asOf, severities, sites } from '../../anyModel.js';
import { documentWith, holds } from '../../documents.js';
import { plainRaciFailures } from './plainRaciRules.js';

const rules = [noAccountable, multipleAccountable, noResponsible, bothAssumeOther];

function failures(model: OperatingModel, accountableImpliesResponsible: boolean): string[] {
  const { findings, superseded } = detectGaps(model, { asOf, rules, config: { accountableImpliesResponsible } });
  const failed = [...findings, ...superseded].filter(({ kind }) => kind === 'fail');
  return failed.map(({ key }) => key).sort();
}

it('the four rules fail where the slow reading of the matrix does', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyModel, fc.boolean(), (model, implied) => {
      const expected = plainRaciFailures(model, asOf, implied);
      expect(failures(model, implied)).toEqual(expected);
      for (const key of expected) seen.add(key.split('|')[0] ?? '');
    }),
    { seed: 41, numRuns: 1000 },
  );
  expect([...seen].sort()).toEqual(rules.map(({ id }) => id).sort()); // none of them was never right by silence
});

const accountable = (scope: AssignmentScope | undefined, role: string) =>
  holds('A', `role:${role}`, scope && { scope });
const row = (activity: object, ...assignments: ReturnType<typeof accountable>[]) =>
  documentWith({ activities: [{ id: 'backup', name: 'Verify backups', ...activity }], assignments });
const doubles = (model: OperatingModel) =>
  detectGaps(model, { asOf, rules: [multipleAccountable] }).findings.map(({ kind }) => kind);

it('splitting one holder over parts that make up the whole changes nothing', () => {
  const parts = fc.constantFrom<AssignmentScope[]>(
    severities.map((severity) => ({ severities: [severity] })),
    sites.map((site) => ({ sites: [site] })),
    [
      { severities: ['p1'] },
      { severities: ['p2', 'p3'], sites: ['leeds'] },
      { severities: ['p2', 'p3'], sites: ['york'] },
    ],
    [{ severities: ['p1', 'p2'] }, { severities: ['p2', 'p3'] }],
  );
  const domain = { severities, sites };
  fc.assert(
    fc.property(parts, fc.option(anyScope, { nil: undefined }), fc.boolean(), (scopes, other, hasOther) => {
      const others = hasOther ? [accountable(other, 'other')] : [];
      const keys = (model: OperatingModel) => failures(model, true);
      const split = scopes.map((scope) => accountable(scope, 'it'));
      expect(keys(row(domain, ...split, ...others))).toEqual(
        keys(row(domain, accountable(undefined, 'it'), ...others)),
      );
    }),
    { seed: 42, numRuns: 300 },
  );
});

it('two holders are a double exactly where their parts have something in common', () => {
  const cells = severities.flatMap((severity) => sites.map((site) => [severity, site] as const));
  const has = (scope: AssignmentScope, [severity, site]: readonly [string, string]) =>
    (scope.severities ?? severities).includes(severity) && (scope.sites ?? sites).includes(site);
  fc.assert(
    fc.property(anyScope, anyScope, (one, other) => {
      const isShared = cells.some((cell) => has(one, cell) && has(other, cell));
      expect(doubles(row({}, accountable(one, 'it'), accountable(other, 'noc')))).toEqual(isShared ? ['fail'] : []);
    }),
    { seed: 43, numRuns: 500 },
  );
});
