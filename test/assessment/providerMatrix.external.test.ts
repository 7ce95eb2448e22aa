import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { raciFromTable } from '../../src/import/raciFromTable.js';
import { mergeIntoModel } from '../../src/operating-model/mergeIntoModel.js';
import { describeExternal } from '../fixtures/external.js';

describeExternal('cloud-temple-kubernetes-raci.md', 1, (text) => {
  test('a published matrix has exactly the defects that its reader counted', () => {
    const { value } = raciFromTable(text);
    const { model } = mergeIntoModel({ id: 'kubernetes', name: 'Managed Kubernetes' }, value);
    const { gaps, headline } = assess(model, { asOf: '2026-09-01' });
    const told = gaps.findings
      .filter(({ kind }) => kind === 'fail')
      .map(({ kind, ruleId, severity }) => `${kind} ${severity} ${ruleId}`);
    // Known: one activity with two accountable, one with none, nine names in two sections with different letters.
    expect(told).toEqual([
      'fail high raci/multiple-accountable',
      'fail high raci/no-accountable',
      ...Array.from({ length: 9 }, () => 'fail medium raci/duplicate-activity'),
    ]);
    expect(headline).toMatchObject({ value: { activities: 71, withOneAccountable: 69 } });
  });
});
