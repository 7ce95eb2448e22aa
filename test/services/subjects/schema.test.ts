import { describe, expect, test } from 'vitest';
import { refSchema } from '../../../src/services/subjects/schema.js';

const kinds = `
  organization matrix party team person role skill service activity lane duty tool tool-purpose document evidence
  contract service-level escalation-route review event exception decision transition metric cost-option
  partner-candidate window rotation slo`.match(/[a-z-]+/g) as string[];
const longest = 'a'.repeat(63);

describe('reference', () => {
  test.each(kinds)('can name a %s', (kind) => {
    expect(refSchema.safeParse(`${kind}:a`).success).toBe(true);
  });
  test.each([`slo:${longest}.${longest}`, 'matrix:main', 'tool-purpose:security-monitoring'])('accepts %s', (text) => {
    expect(refSchema.safeParse(text).success).toBe(true);
  });
  test.each([
    '',
    ':',
    'service',
    'service:',
    ':erp',
    'erp:service',
    'services:erp',
    'SERVICE:erp',
    'service:ERP',
    'service: erp',
    'service:erp:slo',
    'service:erp\n',
    'constructor:a',
    `slo:${longest}.${longest}a`,
    5,
    null,
  ])('refuses %j', (value) => {
    expect(refSchema.safeParse(value).success).toBe(false);
  });
});
