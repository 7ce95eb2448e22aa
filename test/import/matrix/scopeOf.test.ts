import { expect, test } from 'vitest';
import { scopeOf, scopeWords } from '../../../src/import/matrix/scopeOf.js';

const words = scopeWords(
  ['sev-1', 'sev-2', 'sev-3'],
  [
    { id: 'hq', name: 'Head Office' },
    { id: 'berlin', name: 'Berlin, Mitte' },
  ],
);

test.each([
  ['sev-1', { severities: ['sev-1'] }],
  ['SEV-2', { severities: ['sev-2'] }],
  ['sev-3, sev-1', { severities: ['sev-1', 'sev-3'] }],
  ['sev-1, sev-1', { severities: ['sev-1'] }],
  ['sev-1-sev-3', { severities: ['sev-1', 'sev-2', 'sev-3'] }],
  ['sev-3 – sev-2', { severities: ['sev-2', 'sev-3'] }],
  ['sev-1 to sev-2', { severities: ['sev-1', 'sev-2'] }],
  ['head  office', { sites: ['hq'] }],
  ['HQ', { sites: ['hq'] }],
  ['Berlin, Mitte', { sites: ['berlin'] }],
  ['hq; berlin', { sites: ['hq', 'berlin'] }],
  ['sev-1 and hq', { severities: ['sev-1'], sites: ['hq'] }],
])('%j', (text, scope) => {
  expect(scopeOf(text, words)).toEqual(scope);
});

test.each(['', 'sev-1 only', 'sev-1, nights', 'sev-1-sev-9', 'sev-9', 'P1', '-', 'to'])('%j is none', (text) => {
  expect(scopeOf(text, words)).toBeUndefined();
});
