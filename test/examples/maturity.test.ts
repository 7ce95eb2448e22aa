import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maturityLines } from '../../examples/demo/maturityLines.js';
import { assess } from '../../src/assessment/index.js';
import { nextMaturitySteps, operationsMaturityModel } from '../../src/maturity/index.js';
import { maturityOf } from '../../src/operating-model/index.js';
import type { OperatingModel } from '../../src/index.js';

const asOf = '2026-09-01';

/** Levels as they were judged by hand; the READMEs say why. */
const judged = [
  { folder: 'lean-team', level: 1, levels: { own: 1, doc: 1, cov: 2, chg: 2, rec: 1, ppl: 1, vis: 1, gov: 2, imp: 1 } },
  { folder: 'manufacturer-24x7', level: 1, levels: {} },
  { folder: 'regulated-finance', level: 1, levels: {} },
  {
    folder: 'well-run',
    level: 2,
    levels: { own: 2, doc: 2, cov: 2, chg: 2, rec: 2, ppl: 2, vis: 2, gov: 2, imp: 2 },
  },
] as const;

/** Rows of the table about maturity in a README: criterion, what it counts as, what it must become, whether it is a step. */
function told(folder: string): string[] {
  const [, after = ''] = readFileSync(`examples/${folder}/README.md`, 'utf8').split('\n## How mature it is');
  return after.split('\n').flatMap((line) => {
    const [, criterion = '', have = '', need = '', step = '', why = ''] = line.split('|').map((cell) => cell.trim());
    const id = /^`([^`]+)`$/.exec(criterion)?.[1];
    if (id !== undefined) expect(why).not.toBe('');
    return id === undefined ? [] : [`${id} ${have} ${need} ${step === 'yes' ? 'step' : ''}`.trim()];
  });
}

describe.each(judged)('$folder', ({ folder, level, levels }) => {
  const model = JSON.parse(readFileSync(`examples/${folder}/operating-model.json`, 'utf8')) as OperatingModel;
  const maturity = maturityOf(model, { asOf });
  if (maturity.status !== 'ok') throw new Error('not assessed');
  const { value } = maturity;

  it('is at the level that was judged by hand, dimension by dimension', () => {
    expect(value.level).toBe(level);
    const found = Object.fromEntries(value.dimensions.map((each) => [each.dimensionId, each.level]));
    expect(found).toEqual({ ...Object.fromEntries(value.dimensions.map((each) => [each.dimensionId, 1])), ...levels });
  });

  it('is held back by what its README says, and comes further by the steps that stand there', () => {
    const steps = new Set(
      nextMaturitySteps(operationsMaturityModel, value).steps.map(({ criterionId }) => criterionId),
    );
    const found = value.blockers.map(({ criterionId, have, need }) =>
      `${criterionId} ${have} ${need} ${steps.has(criterionId) ? 'step' : ''}`.trim(),
    );
    expect(found).toEqual(told(folder));
  });
});

it('the well-run organization falls to level 1 when the evidence of its owners is older than 100 days', () => {
  const model = JSON.parse(readFileSync('examples/well-run/operating-model.json', 'utf8')) as OperatingModel;
  const levelAt = (instant: string) => {
    const maturity = maturityOf(model, { asOf: instant });
    return maturity.status === 'ok' ? [maturity.value.level, maturity.value.nextLapse?.at] : [];
  };
  // Collected on 9 June in Dublin, at 23:00 UTC of the 8th; 100 days of 24 hours later it is 23:00 UTC of 16 September.
  expect(levelAt(asOf)).toEqual([2, '2026-09-16T23:00:00Z']);
  expect(levelAt('2026-09-16T23:00:00Z')[0]).toBe(2);
  expect(levelAt('2026-09-16T23:00:01Z')[0]).toBe(1);
});

describe('the demo', () => {
  const evidence = [{ id: 'audit', kind: 'assessment', subject: 'organization:m', collectedOn: '2026-08-01' }] as const;
  const answers = operationsMaturityModel.criteria.map(({ id }) => ({
    criterionId: id,
    rating: 'F',
    evidenceIds: ['audit'],
  }));
  const shown = (maturity: OperatingModel['maturity']) =>
    maturityLines(assess({ id: 'm', name: 'M', evidence, maturity }, { asOf }))
      .map(({ text }) => text.trim())
      .join(' ');

  it('holds nothing back at the top, and says until when it holds', () => {
    // 100 days of 24 hours after the start of 1 August: the start of 9 November.
    expect(shown({ answers })).toBe(
      'HOW MATURE THE OPERATION IS Level 3 of 3. 43 of 43 criteria answered, score 3. The level holds until 2026-11-09 00:00 UTC, unless evidence is renewed.',
    );
  });

  it('says why answers cannot be assessed', () => {
    const wrong = [...answers, { criterionId: 'own.acountable', rating: 'F' }];
    expect(shown({ answers: wrong })).toBe(
      'HOW MATURE THE OPERATION IS Not assessed: maturity/answers/43/criterionId must name a criterion of the model.',
    );
  });
});
