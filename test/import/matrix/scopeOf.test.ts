import { describe, expect, test } from 'vitest';
import { scopeOf, scopeOfAll, scopeWords } from '../../../src/import/matrix/scopeOf.js';

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
  ['hq, Berlin, Mitte', { sites: ['hq', 'berlin'] }],
  ['sev-1/sev-3', { severities: ['sev-1', 'sev-3'] }],
  ['sev-1—sev-3', { severities: ['sev-1', 'sev-2', 'sev-3'] }],
  ['sev-1 to sev-2 and HQ', { severities: ['sev-1', 'sev-2'], sites: ['hq'] }],
  ['sev-1 and hq', { severities: ['sev-1'], sites: ['hq'] }],
])('%j', (text, scope) => {
  expect(scopeOf(text, words)).toEqual(scope);
});

test.each(['', 'sev-1 only', 'sev-1, nights', 'sev-1-sev-9', 'sev-9', 'P1', '-', 'to'])('%j is none', (text) => {
  expect(scopeOf(text, words)).toBeUndefined();
});

describe('several parentheses', () => {
  test.each([
    [['sev-3', 'hq', 'sev-1'], { scope: { severities: ['sev-1', 'sev-3'], sites: ['hq'] }, remarks: [] }],
    [['sev-1', 'core only'], { scope: { severities: ['sev-1'] }, remarks: ['core only'] }],
    // Hours are no known words: they stay a remark.
    [['nights', 'core only'], { remarks: ['nights', 'core only'] }],
    [[], { remarks: [] }],
  ])('%j', (texts, expected) => {
    expect(scopeOfAll(texts, words)).toEqual(expected);
  });
});
