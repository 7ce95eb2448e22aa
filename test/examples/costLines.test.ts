import { expect, it } from 'vitest';
import { costLines } from '../../examples/demo/costLines.js';
import { assess } from '../../src/assessment/assess.js';

it('a way of which lines are not known says so below its range', () => {
  const fee = {
    account: 'direct',
    treatment: 'opex',
    owner: 'internal',
    certainty: 'budgeted',
    annualAmount: 500,
  } as const;
  const assessment = assess(
    {
      id: 'mills',
      name: 'Mills',
      organization: { id: 'mills', name: 'Mills', currency: 'EUR' },
      costs: {
        assumptions: { horizonYears: 2 },
        options: [{ id: 'open', name: 'Open', contractIds: [], lines: [{ id: 'fee', ...fee }] }],
      },
    },
    { asOf: '2026-06-01' },
  );
  const unknown = assessment.cost.status === 'ok' ? assessment.cost.value.options[0]?.unknownLines.length : 0;
  const texts = costLines(assessment).map(({ text }) => text);
  const at = texts.findIndex((text) => text.trim().startsWith('Open'));
  expect(unknown).toBeGreaterThan(1);
  expect(texts[at + 1]?.trim()).toBe(`without what is not known: ${unknown ?? 0} lines`);
});
