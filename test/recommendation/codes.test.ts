import { expect, test } from 'vitest';
import { codeGapRules } from '../../src/recommendation/codes.js';
import { partnerFindings } from '../../src/recommendation/partner/partnerTexts.js';
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';

const { constraints = [], strongPreferences = [], flags = [] } = defaultPolicy;
const rules = [...constraints, ...strongPreferences, ...flags];

test('every code of the default policy has sentence, remedy and source, and the links of the table', () => {
  for (const { code, sentence, remedy, sources, gapRules = [] } of rules) {
    expect([sentence, remedy, sources.join()].every((text) => text !== '')).toBe(true);
    expect(gapRules).toEqual(codeGapRules[code] ?? []);
  }
});

test('so has every code of a partner; links of terms are among those of the table', () => {
  for (const [code, finding] of Object.entries(partnerFindings)) {
    expect(finding.code).toBe(code);
    expect([finding.sentence, finding.remedy, finding.sources.join()].every((text) => text !== '')).toBe(true);
  }
  expect(partnerFindings.NO_CONSOLE_ACCESS.gapRules).toEqual(codeGapRules['NO_CONSOLE_ACCESS']);
});

test('the default policy is frozen in depth', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(isFrozen(defaultPolicy)).toBe(true);
});
