import { describe, expect, it } from 'vitest';
import { placeholders } from '../../src/gaps/placeholders.js';
import { allRules, recommendedRules, strictRules } from '../../src/gaps/ruleSets.js';
import { ruleSources } from '../../src/gaps/sources.js';
import { supersededRules } from '../../src/gaps/supersede.js';
import { closedCollections, openCollections } from '../../src/operating-model/model.js';

describe('the sets', () => {
  it('recommended and strict hold the same rules and read them differently', () => {
    expect(strictRules.rules).toEqual(recommendedRules.rules);
    expect([recommendedRules, strictRules, allRules].map((set) => [set.id, set.accountableImpliesResponsible])).toEqual(
      [
        ['recommended', true],
        ['strict', false],
        ['all', true],
      ],
    );
  });

  it('all holds every rule of the others, and each id once', () => {
    const ids = allRules.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(recommendedRules.rules.map(({ id }) => id)));
  });

  it('no rule supersedes itself, not even by way of others, and all that are named exist', () => {
    const ids = new Set(allRules.rules.map(({ id }) => id));
    for (const [id, general] of supersededRules(allRules.rules)) {
      expect(general).not.toContain(id);
      for (const other of general) expect(ids).toContain(other);
    }
  });
});

/** Groups of rules that are about what lies between an organization and its providers. */
const aboutSides = new Set(['gov', 'tool', 'sla', 'contract', 'lockin', 'sec', 'transition', 'coverage']);

describe.each(allRules.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const texts = [rule.title, rule.rationale, rule.remediation, ...Object.values(rule.messages)];
  const sentences = [rule.rationale, rule.remediation, ...Object.values(rule.messages)];

  it('speaks plain language: sentences that end, a short title, no double blanks', () => {
    for (const sentence of sentences) expect(sentence).toMatch(/^["{A-Z].*\.$/);
    expect(rule.title).toMatch(/^[A-Z][^.]{1,60}$/);
    for (const text of texts) expect(text).not.toMatch(/\s\s|^\s|\s$|\bTODO\b/);
    for (const message of Object.values(rule.messages)) expect(message.length).toBeLessThan(120);
  });

  it('names its subject in every message and in the remedy', () => {
    for (const text of [rule.remediation, ...Object.values(rule.messages)])
      expect(placeholders(text)).toContain('name');
  });

  it('favors nobody: it sells no operating model, and speaks of sides only where the rule is about them', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/\b(?:MSP|outsourc\w*|insourc\w*|offshor\w*)\b/i);
      if (!aboutSides.has(id.split('/')[0] ?? ''))
        expect(text).not.toMatch(/\b(?:provider|vendor|in-house|internal)\b/i);
    }
  });

  it('has sources, each of them known', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of rule.sources) expect(ruleSources.map((known) => known.id)).toContain(source);
  });

  it('needs fields and lists of the document', () => {
    const lists: readonly string[] = [...closedCollections, ...openCollections];
    for (const code of rule.needs) {
      expect(code.includes('.') ? 'field' : lists, code).toContain(code.includes('.') ? 'field' : code);
    }
  });
});

it('every source is cited by an id of its own', () => {
  const ids = ruleSources.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
