import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyJsonPatch } from '../../../src/gaps/applyJsonPatch.js';
import { detectGaps } from '../../../src/gaps/detectGaps.js';
import { raciRules } from '../../../src/gaps/rules/raci/raciRules.js';
import { refRules } from '../../../src/gaps/rules/ref/refRules.js';
import { indexOperatingModel } from '../../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { parseOperatingModel } from '../../../src/operating-model/parseOperatingModel.js';
import { anyModel, asOf } from '../anyModel.js';

const rules = [...raciRules, ...refRules].filter(({ fix }) => fix !== undefined);
const failures = (model: OperatingModel, accountableImpliesResponsible: boolean) => {
  const { findings, superseded } = detectGaps(model, { asOf, rules, config: { accountableImpliesResponsible } });
  return [...findings, ...superseded].filter(({ kind }) => kind === 'fail');
};

it('a remedy takes its finding away, brings no other of its rule, and leaves a document', () => {
  const mended = new Set<string>();
  fc.assert(
    fc.property(anyModel, fc.boolean(), (model, implied) => {
      const before = failures(model, implied);
      const isSound = parseOperatingModel(model).ok; // periods may end before they begin
      for (const finding of before) {
        const rule = rules.find(({ id }) => id === finding.ruleId);
        const patch = rule?.fix?.(indexOperatingModel(model), finding);
        if (patch === undefined) continue;
        mended.add(finding.ruleId);
        const fixed = applyJsonPatch(model, patch);
        if (isSound) expect(parseOperatingModel(fixed).ok, 'it is still a document').toBe(true);
        const own = (list: typeof before) =>
          list.filter(({ ruleId }) => ruleId === finding.ruleId).map(({ key }) => key);
        const left = own(failures(fixed, implied));
        expect(left).not.toContain(finding.key);
        expect(own(before)).toEqual(expect.arrayContaining(left));
      }
    }),
    { seed: 51, numRuns: 1200 },
  );
  expect([...mended].sort()).toEqual(rules.map(({ id }) => id).sort()); // every remedy was tried
});
