import { describe, expect, it } from 'vitest';
import type { RuleSubject, Verdict } from '../../src/gaps/rule.js';
import type { Service } from '../../src/services/catalogue/model.js';
import { checkRule } from './checkRule.js';
import { customRule } from './customRule.js';
import { documentWith } from './documents.js';

const model = documentWith({
  services: [
    { id: 'erp', name: 'ERP', description: null },
    { id: 'crm', name: 'CRM', description: null },
  ],
  tools: [{ id: 'watch', name: 'Monitor' }],
});
type Judge = (subject: RuleSubject<'service'>, index: { readonly tools: number }) => Verdict;

/** What the guard says to a rule that judges so; undefined where it has nothing to say. */
function fault(judge: Judge, parts: Parameters<typeof customRule>[0] = {}): string | undefined {
  const rule = customRule({
    ...parts,
    judge: (subject, { index }) => judge(subject, { tools: index.list('tool').length }),
  });
  try {
    checkRule(rule, model);
    return undefined;
  } catch (error) {
    return String(error).split('\n')[0];
  }
}
const fails = (failure: object = {}): Verdict => ({ fail: [{ messageId: 'none', ...failure }] });

it('has nothing to say to a sound rule', () => {
  expect(fault(() => fails())).toBeUndefined();
});

describe('catches', () => {
  let runs = 0;
  it.each<[string, Judge, RegExp]>([
    ['a change of the input', ({ entity }) => ((entity as { name: string }).name = 'other') && 'pass', /fail itself/],
    [
      'a new entry in the input',
      ({ entity }) => ((entity as Service & { tags: string[] }).tags = []) && 'pass',
      /fail itself/,
    ],
    ['a rule that keeps something between runs', () => fails({ data: { runs: (runs += 1) } }), /same bytes/],
    [
      'a rule that throws',
      () => {
        throw new Error('broken');
      },
      /fail itself/,
    ],
    ['an undeclared message', () => ({ fail: [{ messageId: 'other' }] }), /fail itself/],
    ['data that is not scalar', () => fails({ data: { list: [] } }), /fail itself/],
    [
      'a missing fact that is not declared',
      ({ pointer }) => ({ unknown: [{ code: 'service.type', pointer }] }),
      /declared/,
    ],
    ['a place that is not there', () => fails({ pointer: '/services/9' }), /in the document/],
    [
      'a related place that is not there',
      () => fails({ related: [{ subject: { kind: 'tool', id: 'x' }, pointer: '/tools/9', note: '' }] }),
      /in the document/,
    ],
    [
      'a position in a key',
      ({ pointer }) => fails({ discriminator: `monitoring.${pointer.slice(-1)}.toolId` }),
      /position/,
    ],
    [
      'a key that follows the order of rows',
      ({ pointer }) => fails({ discriminator: `row:${pointer.slice(-1)}` }),
      /rows may move/,
    ],
    ['a list that it does not declare', (_, { tools }) => (tools > 0 ? fails() : 'pass'), /undeclared lists/],
    ['text made of what is not there', () => fails({ data: { what: 'undefined' } }), /undefined/],
  ])('%s', (what, judge, message) => {
    const messages = { none: what.startsWith('text') ? 'It is {what}.' : '{name} fails.', unknown: '?' };
    expect(fault(judge, { messages })).toMatch(message);
  });

  it('a placeholder that stays unfilled', () => {
    expect(fault(() => fails(), { messages: { none: '{what} fails.', unknown: '?' } })).toMatch(/filled/);
    expect(fault(() => fails(), { remediation: 'Mend {what}.' })).toMatch(/filled/);
  });
});

it('catches a change that the frozen input lets pass in silence', () => {
  // As sloppy code would: no error on a frozen object, a change on any other.
  const judge: Judge = ({ entity }) => (Reflect.set(entity, 'name', 'other') ? 'pass' : 'pass');
  expect(fault(judge)).toMatch(/untouched/);
});
