import { expect, it } from 'vitest';
import { forAudience } from '../../../../src/assessment/forAudience.js';
import { detectGaps } from '../../../../src/gaps/detectGaps.js';
import { recommendedRules } from '../../../../src/gaps/ruleSets.js';
import { bound, erp, person } from '../resilience/criticalOrganization.js';

/** A prime, so that no other number is a multiple of it by chance. */
const annualSalary = 83_177;
const model = bound({
  services: [{ ...erp, requiredSkills: [{ skillId: 'evpn' }] }],
  skills: [{ id: 'evpn', name: 'EVPN fabrics' }],
  people: [person('ada', { skills: [{ skillId: 'evpn' }], annualSalary })],
});
const report = detectGaps(model, {
  asOf: '2026-09-01',
  rules: recommendedRules,
  config: { rules: { 'cost/knowledge-exposure': { options: { limit: 1000 } } } },
});
const exposed = ({ findings }: typeof report) => findings.filter(({ ruleId }) => ruleId === 'cost/knowledge-exposure');

it('tells the inside what it would cost', () => {
  // 1.5 and 2 times 83,177, rounded to whole units.
  expect(exposed(report).map(({ data }) => data)).toEqual([
    { people: 1, lowCost: 124_766, highCost: 166_354, limit: 1000 },
  ]);
});

it('tells clients that it is too much, and nothing that a salary could be divided back from', () => {
  const shown = exposed(forAudience(report, { audience: 'client' }));
  expect(shown.map(({ data }) => data)).toEqual([{ people: '…', lowCost: '…', highCost: '…', limit: '…' }]);
  const text = JSON.stringify(shown);
  expect(text).not.toMatch(/\d{3}/);
  expect(text).not.toContain('ada');
});

it('tells the public nothing of it', () => {
  expect(JSON.stringify(forAudience(report, { audience: 'public' }))).not.toContain('cost/');
});
