import { expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { toMarkdown } from '../../src/export/toMarkdown.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import type { Service } from '../../src/services/catalogue/model.js';

const row = (facts: Partial<Service>) => {
  const model: OperatingModel = { id: 'm', name: 'Mills', services: [{ id: 'erp', name: 'ERP system', ...facts }] };
  const lines = toMarkdown(assess(model, { asOf: '2026-09-01' })).split('\n');
  return lines.find((line) => line.includes('ERP system') && line.split('|').length === 7) ?? '';
};

it('shows a tie that rules leave as one, and only a tie without any fact as not assessed', () => {
  expect(row({})).toContain('not assessed');
  // Around the clock without people for it rules in-house out; nothing else is known, so the others are equal.
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const windows = [{ zone: 'UTC', days, start: '00:00', end: '24:00' }];
  const ruled = row({ requiredCoverage: { windows }, profile: { has24x7Coverage: false } });
  expect(ruled).toContain('equally good');
  expect(ruled).toContain('24X7');
});
