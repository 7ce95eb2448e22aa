import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { findingText } from '../../src/gaps/findingText.js';
import type { Finding } from '../../src/gaps/model.js';
import { customRule } from './customRule.js';
import { documentWith } from './documents.js';

/** The finding of a rule that says `{name}: {what}` about a service. */
function findingOf(name: string, what: string | number | boolean | null): Finding {
  const rule = customRule({
    messages: { none: '{name}: {what}', unknown: '?' },
    remediation: 'Mend {what} of {name}.',
    judge: () => ({ fail: [{ messageId: 'none', data: { what } }] }),
  });
  const [finding] = detectGaps(documentWith({ services: [{ id: 'erp', name }] }), {
    asOf: '2026-09-01',
    rules: [rule],
  }).findings;
  if (finding === undefined) throw new Error('the rule must fail');
  return finding;
}
const own = (text: string) => ({ 'acme/no-description': { none: text } });

it('is the message where there are no texts of your own', () => {
  const finding = findingOf('ERP', 'gone');
  expect(findingText(finding)).toBe('ERP: gone');
  expect(findingText(finding, {})).toBe('ERP: gone');
  expect(findingText(finding, { 'acme/other': { none: 'x' } })).toBe('ERP: gone');
  expect(findingText(finding, { 'acme/no-description': { other: 'x' } })).toBe('ERP: gone');
});

it('fills your own text with the name and the data', () => {
  const finding = findingOf('ERP', 3);
  expect(findingText(finding, own('{what} von {name}'))).toBe('3 von ERP');
  expect(findingText(finding, own('{name} {name}'))).toBe('ERP ERP');
});

describe('what is filled in is never read as a text again', () => {
  it.each([
    ['{what}', 'x', '{what}: x'],
    ['x', '{name}', 'x: {name}'],
    ['{name}', '{what}', '{name}: {what}'],
    ['$&', "$1 $` $' $$", "$&: $1 $` $' $$"],
    ['<b>ERP</b>', '&amp;', '<b>ERP</b>: &amp;'],
  ])('%s and %s', (name, what, text) => {
    const finding = findingOf(name, what);
    expect(finding.message).toBe(text);
    expect(finding.remediation).toBe(`Mend ${what} of ${name}.`);
    expect(findingText(finding, own('{name}: {what}'))).toBe(text);
  });
});

it.each([
  [1_234_567.5, '1234567.5'],
  [-0, '0'],
  [true, 'true'],
  [null, 'null'],
])('writes %s the same everywhere', (what, text) => {
  expect(findingOf('ERP', what).message).toBe(`ERP: ${text}`);
});

it('leaves a placeholder that the rule does not have as it is', () => {
  const finding = findingOf('ERP', 'x');
  expect(findingText(finding, own('{other} {toString} {__proto__} {} {what'))).toBe(
    '{other} {toString} {__proto__} {} {what',
  );
});

describe('names of every object are no texts', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s as rule or message', (word) => {
    const finding = { ...findingOf('ERP', 'x'), ruleId: word, messageId: word };
    expect(findingText(finding, {})).toBe('ERP: x');
    expect(findingText(finding, { [word]: {} })).toBe('ERP: x');
    const texts = JSON.parse(`{ "${word}": { "${word}": "own {what}" } }`) as Parameters<typeof findingText>[1];
    expect(findingText(finding, texts)).toBe('own x');
  });
});
