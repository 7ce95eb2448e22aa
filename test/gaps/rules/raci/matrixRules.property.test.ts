import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectGaps } from '../../../../src/gaps/detectGaps.js';
import { onlyInformed } from '../../../../src/gaps/rules/raci/onlyInformed.js';
import { partyWithoutRole } from '../../../../src/gaps/rules/raci/partyWithoutRole.js';
import { redundantLetters } from '../../../../src/gaps/rules/raci/redundantLetters.js';
import { roleOverload } from '../../../../src/gaps/rules/raci/roleOverload.js';
import { roleUnused } from '../../../../src/gaps/rules/raci/roleUnused.js';
import { scopeHole } from '../../../../src/gaps/rules/raci/scopeHole.js';
import { tooManyConsulted } from '../../../../src/gaps/rules/raci/tooManyConsulted.js';
import { tooManyResponsible } from '../../../../src/gaps/rules/raci/tooManyResponsible.js';
import { anyModel, asOf } from '../../anyModel.js';
import { limits, plainMatrixFailures } from './plainMatrixRules.js';

const rules = [
  onlyInformed,
  partyWithoutRole,
  redundantLetters,
  roleOverload,
  roleUnused,
  scopeHole,
  tooManyConsulted,
  tooManyResponsible,
];
const { maxR, maxC, maxShare } = limits;
const settings = {
  'raci/too-many-responsible': { options: { maxR } },
  'raci/too-many-consulted': { options: { maxC } },
  'raci/role-overload': { options: { maxShare } },
};

it('the rules about parts, letters and roles fail where the slow reading of the matrix does', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyModel, fc.boolean(), (model, accountableImpliesResponsible) => {
      const { findings, superseded } = detectGaps(model, {
        asOf,
        rules,
        config: { accountableImpliesResponsible, rules: settings },
      });
      const failed = [...findings, ...superseded].filter(({ kind }) => kind === 'fail').map(({ key }) => key);
      const expected = plainMatrixFailures(model, asOf, accountableImpliesResponsible);
      expect(failed.sort()).toEqual(expected);
      for (const key of expected) seen.add(key.split('|')[0] ?? '');
    }),
    { seed: 61, numRuns: 1000 },
  );
  expect([...seen].sort()).toEqual(rules.map(({ id }) => id).sort()); // none of them was never right by silence
});
