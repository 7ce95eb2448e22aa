import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/gaps/defineRule.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { serviceRule } from './customRule.js';
import { documentWith } from './documents.js';

const invalidRule = (path: string) => expect.objectContaining({ name: 'ComanagedError', code: 'invalid-rule', path });

it('gives a rule that runs', () => {
  const model = documentWith({ services: [{ id: 'erp', name: 'ERP', description: null }] });
  const { findings } = detectGaps(model, { asOf: '2026-09-01', rules: [defineRule(serviceRule)] });
  expect(findings).toEqual([
    {
      ruleId: 'acme/no-description',
      kind: 'fail',
      severity: 'medium',
      subject: { kind: 'service', id: 'erp' },
      label: 'ERP',
      pointer: '/services/0',
      related: [],
      messageId: 'none',
      message: 'ERP has no description.',
      data: {},
      remediation: 'Describe ERP.',
      sources: ['our own handbook'],
      key: 'acme/no-description|service:erp',
    },
  ]);
});

describe('refuses a declaration that contradicts itself', () => {
  const { unknown } = serviceRule.messages;
  it.each<[string, object, string]>([
    ['no group', { id: 'no-description' }, 'id'],
    ['capitals in the id', { id: 'acme/NoDescription' }, 'id'],
    ['a bar in the id', { id: 'acme/no|description' }, 'id'],
    ['two groups', { id: 'acme/gaps/none' }, 'id'],
    ['a line break behind the id', { id: 'acme/none\n' }, 'id'],
    ['no title', { title: '' }, 'title'],
    ['no rationale', { rationale: undefined }, 'rationale'],
    ['no remediation', { remediation: undefined }, 'remediation'],
    ['a subject that does not exist', { subject: 'services' }, 'subject'],
    ['a severity that does not exist', { severity: 'urgent' }, 'severity'],
    ['no sources', { sources: undefined }, 'sources'],
    ['needs that are no list', { needs: 'service.description' }, 'needs'],
    ['no text for unknown', { messages: { none: 'None.' } }, 'messages'],
    ['a text for unknown that wants data', { messages: { unknown: 'Not known: {what}.' } }, 'messages'],
    ['an empty text', { messages: { none: '', unknown } }, 'messages'],
    ['no texts', { messages: undefined }, 'messages'],
    ['that it supersedes itself', { supersedes: ['acme/no-description'] }, 'supersedes'],
    ['superseded rules that are no list', { supersedes: 'raci/none' }, 'supersedes'],
    ['nothing to judge by', { judge: undefined }, 'judge'],
  ])('%s', (_, parts, path) => {
    expect(() => defineRule({ ...serviceRule, ...parts })).toThrow(invalidRule(path));
  });

  it('and what is no declaration', () => {
    expect(() => defineRule(null as never)).toThrow(invalidRule(''));
  });
});
